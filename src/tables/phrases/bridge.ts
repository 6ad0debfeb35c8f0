// What the cost bridge says: before, what changed the cost, after.

import type { BridgeEffect } from '../../costing/bridge/effects.ts'
import type { Phrase } from '../../model/phrase.ts'

/** What the sheet of the table is called. */
export const BRIDGE: Phrase = {
  en: 'Cost bridge',
  fr: 'Écarts de coût',
  es: 'Variación del coste',
  ru: 'Изменение затрат',
  zh: '成本变动',
  ar: 'تغير التكلفة',
}

export const BRIDGE_BY: Phrase = {
  en: 'Change in cost by {by}, {years}',
  fr: 'Variation du coût par {by}, {years}',
  es: 'Variación del coste por {by}, {years}',
  ru: 'Изменение затрат: {by}, {years}',
  zh: '按{by}列示的成本变动，{years}',
  ar: 'تغير التكلفة حسب {by}، {years}',
}

export const BEFORE: Phrase = {
  en: 'Before',
  fr: 'Avant',
  es: 'Antes',
  ru: 'До',
  zh: '变动前',
  ar: 'قبل',
}

export const AFTER: Phrase = {
  en: 'After',
  fr: 'Après',
  es: 'Después',
  ru: 'После',
  zh: '变动后',
  ar: 'بعد',
}

export const DIFFERENCE: Phrase = {
  en: 'Difference',
  fr: 'Écart',
  es: 'Diferencia',
  ru: 'Разница',
  zh: '差额',
  ar: 'الفرق',
}

export const EFFECT: Readonly<Record<BridgeEffect, Phrase>> = {
  volume: { en: 'Volume', fr: 'Volume', es: 'Volumen', ru: 'Объем', zh: '数量', ar: 'الحجم' },
  price: { en: 'Price', fr: 'Prix', es: 'Precio', ru: 'Цены', zh: '价格', ar: 'الأسعار' },
  exchange: {
    en: 'Exchange',
    fr: 'Change',
    es: 'Tipo de cambio',
    ru: 'Обменный курс',
    zh: '汇率',
    ar: 'سعر الصرف',
  },
  reallocation: {
    en: 'Reallocation',
    fr: 'Réaffectation',
    es: 'Reasignación',
    ru: 'Перераспределение',
    zh: '重新分配',
    ar: 'إعادة التوزيع',
  },
  priority: {
    en: 'Priority',
    fr: 'Priorité',
    es: 'Prioridad',
    ru: 'Приоритет',
    zh: '优先级',
    ar: 'الأولوية',
  },
}

/** Columns that are left out, because they are zero in every row. */
export const NO_EFFECT: Phrase = {
  en: 'Not shown, because zero in every row: {effects}.',
  fr: 'Non affiché, car nul dans toutes les lignes\u00a0: {effects}.',
  es: 'No se muestra, por ser cero en todas las filas: {effects}.',
  ru: 'Не показано, поскольку во всех строках ноль: {effects}.',
  zh: '各行均为零，故未列示：{effects}。',
  ar: 'لم يُعرض لأنه صفر في جميع الصفوف: {effects}.',
}

export const BRIDGE_ROUNDED: Phrase = {
  en: 'Rounded so that rows and columns add up.',
  fr: 'Arrondi de sorte que les lignes et les colonnes s’additionnent.',
  es: 'Redondeado para que filas y columnas sumen.',
  ru: 'Округлено так, чтобы строки и столбцы сходились.',
  zh: '数字经舍入处理，行列合计一致。',
  ar: 'قُرِّبت الأرقام بحيث تتطابق مجاميع الصفوف والأعمدة.',
}
