// What a trace says: how a fact came about, and the two directions of the results chain.

import type { Phrase } from '../../model/phrase.ts'

/** Heads the trace of one element. */
export const ELEMENT: Phrase = {
  en: '{word} {id}: {title}',
  fr: '{word} {id}\u00a0: {title}',
  es: '{word} {id}: {title}',
  ru: '{word} {id}: {title}',
  zh: '{word} {id}：{title}',
  ar: '{word} {id}: {title}',
}

export const HOW: Phrase = {
  en: 'How',
  fr: 'Comment',
  es: 'Cómo',
  ru: 'Как',
  zh: '计算方式',
  ar: 'الكيفية',
}

export const COMMIT: Phrase = {
  en: 'commit {commit}',
  fr: 'commit {commit}',
  es: 'commit {commit}',
  ru: 'коммит {commit}',
  zh: '提交 {commit}',
  ar: 'الإيداع {commit}',
}

export const CHANGED_COMMIT: Phrase = {
  en: 'commit {commit} with changes',
  fr: 'commit {commit}, avec modifications',
  es: 'commit {commit} con cambios',
  ru: 'коммит {commit} с изменениями',
  zh: '提交 {commit}（有改动）',
  ar: 'الإيداع {commit} مع تعديلات',
}

export const APPORTIONED: Phrase = {
  en: 'Each amount is its share of the line, apportioned so that the parts of a line add up to it.',
  fr: 'Chaque montant est sa part de la ligne, répartie de sorte que les parts d’une ligne s’additionnent.',
  es: 'Cada importe es su parte de la línea, repartida de modo que las partes de una línea sumen su total.',
  ru: 'Каждая сумма – это ее доля в строке затрат, распределенная так, что части строки в сумме дают ее целиком.',
  zh: '每笔金额是其在该成本行中所占的份额，分摊后各部分之和等于该行金额。',
  ar: 'كل مبلغ هو حصته من البند، موزعة بحيث يساوي مجموع أجزاء البند مبلغه.',
}

export const PAID_BY: Phrase = {
  en: 'paid by {to}',
  fr: 'financé par {to}',
  es: 'pagado por {to}',
  ru: 'оплачивает {to}',
  zh: '由{to}支付',
  ar: 'يموله {to}',
}

export const SERVES: Phrase = {
  en: '{from} serves {to}',
  fr: '{from} sert {to}',
  es: '{from} sirve a {to}',
  ru: '{from} обслуживает {to}',
  zh: '{from}服务于{to}',
  ar: '{from} يخدم {to}',
}

export const IN_DIRECT_COST: Phrase = {
  en: '{output} in the direct cost of {entity}',
  fr: '{output} dans le coût direct de {entity}',
  es: '{output} en el coste directo de {entity}',
  ru: '{output} в прямых затратах {entity}',
  zh: '{output}占{entity}直接成本的份额',
  ar: '{output} ضمن التكلفة المباشرة للكيان {entity}',
}

export const FOR_OUTCOME: Phrase = {
  en: 'for {to}',
  fr: 'pour {to}',
  es: 'para {to}',
  ru: 'на {to}',
  zh: '用于{to}',
  ar: 'من أجل {to}',
}

export const TOWARDS_GOAL: Phrase = {
  en: 'towards {to}',
  fr: 'en vue de {to}',
  es: 'hacia {to}',
  ru: 'для достижения {to}',
  zh: '面向{to}',
  ar: 'نحو {to}',
}

export const IT_SERVES: Phrase = {
  en: 'It serves',
  fr: 'Au service de',
  es: 'Sirve a',
  ru: 'Чему служит',
  zh: '服务于',
  ar: 'يخدم',
}

export const IT_IS_MADE_OF: Phrase = {
  en: 'It is made of',
  fr: 'Composé de',
  es: 'Se compone de',
  ru: 'Из чего состоит',
  zh: '组成部分',
  ar: 'يتكون من',
}

/** Stands for the commit of a file that is not as committed. */
export const CHANGED: Phrase = {
  en: 'changed',
  fr: 'modifié',
  es: 'modificado',
  ru: 'изменён',
  zh: '已更改',
  ar: 'معدَّل',
}

export const CHANGED_NOTE: Phrase = {
  en: 'changed: the file differs from the commit, so its lines stand in none.',
  fr: 'modifié\u00a0: le fichier diffère du commit\u00a0; ses lignes n’y figurent donc pas.',
  es: 'modificado: el archivo difiere del commit, por lo que sus líneas no figuran en ninguno.',
  ru: 'изменён: файл отличается от коммита, поэтому его строк в коммите нет.',
  zh: '已更改：文件与提交不同，因此其各行不在任何提交中。',
  ar: 'معدَّل: يختلف الملف عن الإيداع، فلا ترد أسطره في أي إيداع.',
}
