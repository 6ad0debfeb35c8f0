// What is said of figures in every table: the basis, the unit, which years bind, what is not planned.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { Phrase } from '../../model/phrase.ts'
import type { Unit } from '../table.ts'

export const COST: Readonly<Record<Basis, Phrase>> = {
  direct: {
    en: 'direct cost',
    fr: 'coût direct',
    es: 'coste directo',
    ru: 'прямые затраты',
    zh: '直接成本',
    ar: 'التكلفة المباشرة',
  },
  full: {
    en: 'full cost',
    fr: 'coût complet',
    es: 'coste total',
    ru: 'полные затраты',
    zh: '全额成本',
    ar: 'التكلفة الكاملة',
  },
}

export const MONEY_UNIT: Readonly<Record<Unit, Phrase>> = {
  unit: {
    en: '{currency}',
    fr: '{currency}',
    es: '{currency}',
    ru: '{currency}',
    zh: '{currency}',
    ar: '{currency}',
  },
  thousand: {
    en: 'thousands of {currency}',
    fr: 'milliers de {currency}',
    es: 'miles de {currency}',
    ru: 'тыс. {currency}',
    zh: '千{currency}',
    ar: 'آلاف {currency}',
  },
  million: {
    en: 'millions of {currency}',
    fr: 'millions de {currency}',
    es: 'millones de {currency}',
    ru: 'млн {currency}',
    zh: '百万{currency}',
    ar: 'ملايين {currency}',
  },
}

export const ONLY: Phrase = {
  en: 'only {funding}',
  fr: 'uniquement {funding}',
  es: 'solo {funding}',
  ru: 'только {funding}',
  zh: '仅{funding}',
  ar: '{funding} فقط',
}

export const ILLUSTRATIVE: Phrase = {
  en: 'illustrative figures',
  fr: 'chiffres indiqués à titre d’exemple',
  es: 'cifras a título de ejemplo',
  ru: 'условные данные',
  zh: '示例性数字',
  ar: 'أرقام توضيحية',
}

/** Firm years are budgeted, the others show a direction ([R18]). */
export const FIRM: Phrase = {
  en: 'firm',
  fr: 'ferme',
  es: 'firme',
  ru: 'утвержден',
  zh: '确定',
  ar: 'مؤكدة',
}

export const INDICATIVE: Phrase = {
  en: 'indicative',
  fr: 'indicatif',
  es: 'indicativo',
  ru: 'ориентир',
  zh: '指示性',
  ar: 'إرشادية',
}

/** A year without an operational plan, which is not zero ([D2]). */
export const NOT_PLANNED: Phrase = {
  en: 'not planned',
  fr: 'non planifié',
  es: 'no planificado',
  ru: 'не запланировано',
  zh: '未规划',
  ar: 'غير مخططة',
}

/** What parts the words of a list. */
export const BETWEEN: Phrase = { en: ', ', fr: ', ', es: ', ', ru: ', ', zh: '、', ar: '، ' }

export const TITLE: Phrase = {
  en: 'Title',
  fr: 'Titre',
  es: 'Título',
  ru: 'Название',
  zh: '名称',
  ar: 'العنوان',
}

export const AMOUNT: Phrase = {
  en: 'Amount',
  fr: 'Montant',
  es: 'Importe',
  ru: 'Сумма',
  zh: '金额',
  ar: 'المبلغ',
}

export const PLACE: Phrase = {
  en: 'Place',
  fr: 'Emplacement',
  es: 'Lugar',
  ru: 'Место',
  zh: '位置',
  ar: 'الموضع',
}

/** Joins the names of things that stand side by side. */
export const AND: Phrase = {
  en: '{first} and {second}',
  fr: '{first} et {second}',
  es: '{first} y {second}',
  ru: '{first} и {second}',
  zh: '{first}和{second}',
  ar: '{first} و{second}',
}

/** Heads a column of titles in which the second sort stands below the first. */
export const THEN: Phrase = {
  en: '{first}, {second}',
  fr: '{first}, {second}',
  es: '{first}, {second}',
  ru: '{first}, {second}',
  zh: '{first}、{second}',
  ar: '{first}، {second}',
}

/** Ends a list that names only the first of its items. */
export const AND_MORE: Phrase = {
  en: '{names} and {count} more',
  fr: '{names} et {count} de plus',
  es: '{names} y {count} más',
  ru: '{names} и еще {count}',
  zh: '{names}，另有{count}项',
  ar: '{names} و{count} غيرها',
}

export const LEFT_OUT: Phrase = {
  en: 'Not shown for want of width: {columns}.',
  fr: 'Non affiché, faute de largeur\u00a0: {columns}.',
  es: 'No se muestra por falta de anchura: {columns}.',
  ru: 'Не показано из-за недостатка ширины: {columns}.',
  zh: '因宽度不足而未显示：{columns}。',
  ar: 'لم يُعرض لضيق العرض: {columns}.',
}

/** A filter that the table does not know. */
export const NOT_APPLIED: Phrase = {
  en: '{option} is not applied: this table shows all.',
  fr: '{option} n’est pas appliqué\u00a0: ce tableau montre tout.',
  es: '{option} no se aplica: esta tabla lo muestra todo.',
  ru: '{option} не применяется: в таблице показано всё.',
  zh: '{option} 未应用：本表显示全部内容。',
  ar: 'لا يُطبَّق {option}: يعرض هذا الجدول كل شيء.',
}
