// The heads of the list of cost facts. Its cells hold ids and the words of the plan's files, which are the same in all languages.

import type { Phrase } from '../../model/phrase.ts'

export const NUMBER: Phrase = { en: 'No.', fr: 'N°', es: 'N.º', ru: '№', zh: '序号', ar: 'الرقم' }

export const KIND: Phrase = { en: 'Kind', fr: 'Nature', es: 'Tipo', ru: 'Вид', zh: '种类', ar: 'النوع' }

export const GRADE: Phrase = {
  en: 'Grade',
  fr: 'Grade',
  es: 'Grado',
  ru: 'Класс',
  zh: '职等',
  ar: 'الرتبة',
}

export const AMOUNT_IN: Phrase = {
  en: 'Amount ({currency})',
  fr: 'Montant ({currency})',
  es: 'Importe ({currency})',
  ru: 'Сумма ({currency})',
  zh: '金额（{currency}）',
  ar: 'المبلغ ({currency})',
}

export const FILE: Phrase = {
  en: 'File',
  fr: 'Fichier',
  es: 'Archivo',
  ru: 'Файл',
  zh: '文件',
  ar: 'الملف',
}

export const LINE: Phrase = { en: 'Line', fr: 'Ligne', es: 'Línea', ru: 'Строка', zh: '行', ar: 'السطر' }

export const COMMIT_HEAD: Phrase = {
  en: 'Commit',
  fr: 'Commit',
  es: 'Commit',
  ru: 'Коммит',
  zh: '提交',
  ar: 'الإيداع',
}

/** Files differed from the commit. */
export const CHANGED: Phrase = {
  en: '{commit} (dirty)',
  fr: '{commit} (modifié)',
  es: '{commit} (modificado)',
  ru: '{commit} (изменено)',
  zh: '{commit}（有改动）',
  ar: '{commit} (معدَّل)',
}
