// What the sheet of revenue and expenses says: totals, balance, comparison, how revenue was estimated.

import type { Phrase } from '../../model/phrase.ts'

export const TOTAL_OF: Phrase = {
  en: 'Total {what}',
  fr: 'Total\u00a0: {what}',
  es: 'Total: {what}',
  ru: 'Всего: {what}',
  zh: '{what}总计',
  ar: 'المجموع: {what}',
}

export const ALL_OF: Phrase = {
  en: 'All {what}',
  fr: 'Ensemble\u00a0: {what}',
  es: 'Conjunto: {what}',
  ru: 'Итого: {what}',
  zh: '全部{what}',
  ar: 'الكل: {what}',
}

export const BALANCE: Phrase = {
  en: 'Balance: {revenue} less {expenses}',
  fr: 'Solde\u00a0: {revenue} moins {expenses}',
  es: 'Saldo: {revenue} menos {expenses}',
  ru: 'Сальдо: {revenue} минус {expenses}',
  zh: '差额：{revenue}减{expenses}',
  ar: 'الرصيد: {revenue} ناقص {expenses}',
}

/** Heads the columns of titles: first what comes in, then what goes out. */
export const REVENUE_THEN_EXPENSES: Phrase = {
  en: '{revenue}, {expenses}',
  fr: '{revenue}, {expenses}',
  es: '{revenue}, {expenses}',
  ru: '{revenue}, {expenses}',
  zh: '{revenue}、{expenses}',
  ar: '{revenue}، {expenses}',
}

export const SIDE_OF: Phrase = {
  en: '{side}: {funding}',
  fr: '{side}\u00a0: {funding}',
  es: '{side}: {funding}',
  ru: '{side}: {funding}',
  zh: '{side}：{funding}',
  ar: '{side}: {funding}',
}

export const SIDE_NOT_IN_BALANCE: Phrase = {
  en: '{side}: {funding}, not in the balance',
  fr: '{side}\u00a0: {funding}, hors solde',
  es: '{side}: {funding}, fuera del saldo',
  ru: '{side}: {funding}, не входит в сальдо',
  zh: '{side}：{funding}，不计入差额',
  ar: '{side}: {funding}، غير مدرجة في الرصيد',
}

export const NO_REVENUE: Phrase = {
  en: 'No {revenue} of the regular budget is shown, so there is no balance.',
  fr: 'Aucun montant du budget ordinaire n’est affiché sous «\u00a0{revenue}\u00a0»\u00a0; il n’y a donc pas de solde.',
  es: 'No se muestra ningún importe del presupuesto ordinario en «{revenue}», por lo que no hay saldo.',
  ru: 'Раздел «{revenue}» регулярного бюджета не показан, поэтому сальдо нет.',
  zh: '未显示正常预算的{revenue}，因此没有差额。',
  ar: 'لا تظهر مبالغ للميزانية العادية تحت "{revenue}"، ولذلك لا يوجد رصيد.',
}

export const ESTIMATES: Phrase = {
  en: 'Basis of the estimates of {revenue}.',
  fr: 'Base des estimations ({revenue}).',
  es: 'Base de las estimaciones ({revenue}).',
  ru: 'Основа оценок ({revenue}).',
  zh: '{revenue}估算依据。',
  ar: 'أساس التقديرات ({revenue}).',
}

export const ESTIMATE_OF: Phrase = {
  en: '{id}: {basis}.',
  fr: '{id}\u00a0: {basis}.',
  es: '{id}: {basis}.',
  ru: '{id}: {basis}.',
  zh: '{id}：{basis}。',
  ar: '{id}: {basis}.',
}

export const NOT_COUNTED: Phrase = {
  en: '{id}: NOT COUNTED in {years}: the plan declares no exchange rate for {currency}.',
  fr: '{id}\u00a0: NON COMPTÉ en {years}\u00a0: le plan ne déclare pas de taux de change pour {currency}.',
  es: '{id}: NO CONTADO en {years}: el plan no declara tipo de cambio para {currency}.',
  ru: '{id}: НЕ УЧТЕНО ({years}): в плане нет обменного курса для {currency}.',
  zh: '{id}：{years}年未计入：规划未申报{currency}的汇率。',
  ar: '{id}: غير محتسب في {years}: لا تعلن الخطة سعر صرف لعملة {currency}.',
}

export const NOT_IN_THIS_PLAN: Phrase = {
  en: '{title} (not in this plan)',
  fr: '{title} (absent de ce plan)',
  es: '{title} (no figura en este plan)',
  ru: '{title} (нет в этом плане)',
  zh: '{title}（不在本规划中）',
  ar: '{title} (غير وارد في هذه الخطة)',
}

export const PREVIOUS: Phrase = {
  en: 'previous',
  fr: 'précédent',
  es: 'anterior',
  ru: 'предыдущий',
  zh: '上期',
  ar: 'السابقة',
}

export const VARIANCE: Phrase = {
  en: 'Variance',
  fr: 'Écart',
  es: 'Variación',
  ru: 'Отклонение',
  zh: '差异',
  ar: 'الفرق',
}

export const LESS: Phrase = {
  en: '{label} less {base}',
  fr: '{label} moins {base}',
  es: '{label} menos {base}',
  ru: '{label} минус {base}',
  zh: '{label} 减 {base}',
  ar: '{label} ناقص {base}',
}

export const CHANGE: Phrase = {
  en: '% change',
  fr: 'Variation en %',
  es: 'Variación en %',
  ru: 'Изменение, %',
  zh: '变化（%）',
  ar: 'التغير (%)',
}

export const CHANGE_ON: Phrase = {
  en: 'on {base}',
  fr: 'par rapport à {base}',
  es: 'respecto de {base}',
  ru: 'к {base}',
  zh: '与 {base} 相比',
  ar: 'مقارنة بالفترة {base}',
}
