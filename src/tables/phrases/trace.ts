// What the list of the facts behind a figure says.

import type { Phrase } from '../../model/phrase.ts'

export const COMMIT: Phrase = {
  en: 'Commit',
  fr: 'Commit',
  es: 'Commit',
  ru: 'Коммит',
  zh: '提交',
  ar: 'الإيداع',
}

export const AMOUNT: Phrase = {
  en: 'Amount',
  fr: 'Montant',
  es: 'Importe',
  ru: 'Сумма',
  zh: '金额',
  ar: 'المبلغ',
}

export const CHANGED: Phrase = {
  en: 'changed',
  fr: 'modifié',
  es: 'modificado',
  ru: 'изменён',
  zh: '已更改',
  ar: 'معدَّل',
}

export const PARTS_NOTE: Phrase = {
  en: 'Each amount is its share of the line, apportioned so that the parts of a line add up to it.',
  fr: 'Chaque montant est sa part de la ligne, répartie de façon que les parts d’une ligne en donnent le total.',
  es: 'Cada importe es su parte de la línea, repartida de modo que las partes de una línea sumen su total.',
  ru: 'Каждая сумма – доля строки, распределённая так, чтобы доли строки давали её целиком.',
  zh: '每个金额为该行的份额，其分摊使各份额之和等于该行金额。',
  ar: 'كل مبلغ هو حصته من البند، موزَّعةً بحيث تساوي حصص البند مجموعه.',
}

export const CHANGED_NOTE: Phrase = {
  en: 'changed: the file differs from the commit, so its lines stand in none.',
  fr: 'modifié : le fichier diffère du commit ; ses lignes n’y figurent donc pas.',
  es: 'modificado: el archivo difiere del commit, por lo que sus líneas no figuran en ninguno.',
  ru: 'изменён: файл отличается от коммита, поэтому его строк в коммите нет.',
  zh: '已更改：文件与提交不同，因此其各行不在任何提交中。',
  ar: 'معدَّل: يختلف الملف عن الإيداع، فلا ترد أسطره في أي إيداع.',
}
