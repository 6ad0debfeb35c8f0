// What the sheets of the financial plan are called on their tabs and above their tables, and the notes that belong to one of
// them. Names of tabs have at most 31 characters.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { Phrase } from '../../model/phrase.ts'

export const COVER: Phrase = {
  en: 'Cover',
  fr: 'Couverture',
  es: 'Portada',
  ru: 'Титульный лист',
  zh: '封面',
  ar: 'الغلاف',
}

export const FACTS: Phrase = {
  en: 'Facts',
  fr: 'Données',
  es: 'Datos',
  ru: 'Данные',
  zh: '明细',
  ar: 'البيانات',
}

export const REVENUE_AND_EXPENSES: Phrase = {
  en: '{revenue} and {expenses}',
  fr: '{revenue} et {expenses}',
  es: '{revenue} y {expenses}',
  ru: '{revenue} и {expenses}',
  zh: '{revenue}和{expenses}',
  ar: '{revenue} و{expenses}',
}

/** The tab of a table by one sort of elements. */
export const BY: Phrase = {
  en: 'By {element}',
  fr: 'Par {element}',
  es: 'Por {element}',
  ru: '{element}',
  zh: '按{element}',
  ar: 'حسب {element}',
}

export const EXPENSES_BY: Phrase = {
  en: '{expenses} by {first}',
  fr: '{expenses} par {first}',
  es: '{expenses} por {first}',
  ru: '{expenses}, разбивка: {first}',
  zh: '按{first}列示的{expenses}',
  ar: '{expenses} حسب {first}',
}

export const EXPENSES_BY_BOTH: Phrase = {
  en: '{expenses} by {first} and {second}',
  fr: '{expenses} par {first} et {second}',
  es: '{expenses} por {first} y {second}',
  ru: '{expenses}, разбивка: {first} и {second}',
  zh: '按{first}和{second}列示的{expenses}',
  ar: '{expenses} حسب {first} و{second}',
}

export const EXPENSES_BY_BOTH_IN: Phrase = {
  en: '{expenses} by {first} and {second}, {years}',
  fr: '{expenses} par {first} et {second}, {years}',
  es: '{expenses} por {first} y {second}, {years}',
  ru: '{expenses}, разбивка: {first} и {second}, {years}',
  zh: '按{first}和{second}列示的{expenses}，{years}',
  ar: '{expenses} حسب {first} و{second}، {years}',
}

export const OUTPUTS_WITH_COST: Phrase = {
  en: '{outputs} with {priority} and cost',
  fr: '{outputs}\u00a0: {priority} et coût',
  es: '{outputs}: {priority} y coste',
  ru: '{outputs}: {priority} и затраты',
  zh: '{outputs}：{priority}和成本',
  ar: '{outputs}: {priority} والتكلفة',
}

export const COST_FACTS: Phrase = {
  en: 'Cost facts',
  fr: 'Données de coût',
  es: 'Datos de costes',
  ru: 'Данные о затратах',
  zh: '成本明细',
  ar: 'بيانات التكلفة',
}

export const ID: Phrase = { en: 'Id', fr: 'Id.', es: 'Id.', ru: 'Код', zh: '编号', ar: 'الرمز' }

export const RANK: Phrase = { en: 'Rank', fr: 'Rang', es: 'Rango', ru: 'Ранг', zh: '排序', ar: 'الرتبة' }

export const ENABLING: Phrase = {
  en: 'enabling',
  fr: 'appui',
  es: 'apoyo',
  ru: 'вспомогательный',
  zh: '支撑性',
  ar: 'تمكيني',
}

/** Heads the rows of elements that belong to none above them. */
export const WITHOUT: Phrase = {
  en: 'No {element}',
  fr: 'Sans {element}',
  es: 'Sin {element}',
  ru: '{element}: нет',
  zh: '无{element}',
  ar: '{element}: لا يوجد',
}

/** Whose cost stands in the row of no Outcome. */
export const NOT_YET_ALLOCATED: Phrase = {
  en: 'Not yet allocated (enabling {outputs})',
  fr: 'Pas encore réparti (appui\u00a0: {outputs})',
  es: 'Aún no asignado (apoyo: {outputs})',
  ru: 'Еще не распределено (вспомогательные: {outputs})',
  zh: '尚未分配（支撑性{outputs}）',
  ar: 'لم يوزع بعد ({outputs} التمكينية)',
}

export const NOT_YET_ALLOCATED_OR_BROKEN: Phrase = {
  en: 'Not yet allocated (enabling {outputs}, and {outputs} with a broken link)',
  fr: 'Pas encore réparti (appui\u00a0: {outputs}\u00a0; et {outputs} dont un lien est rompu)',
  es: 'Aún no asignado (apoyo: {outputs}; y {outputs} con un enlace roto)',
  ru: 'Еще не распределено (вспомогательные: {outputs}; а также {outputs} с неверной ссылкой)',
  zh: '尚未分配（支撑性{outputs}，以及链接中断的{outputs}）',
  ar: 'لم يوزع بعد ({outputs} التمكينية، و{outputs} ذات الارتباط المعطوب)',
}

export const OUTCOME_NOTE: Readonly<Record<Basis, Phrase>> = {
  direct: {
    en:
      'Direct cost: each {output} gives its cost to its {outcomes} by the shares that it declares. The cost of ' +
      'enabling {outputs} (support services) is not yet allocated and stands in a row of its own.',
    fr: 'Coût direct\u00a0: chaque {output} donne son coût à ses {outcomes} selon les parts qu’il déclare. Le coût des services d’appui ({outputs}) n’est pas encore réparti et figure sur une ligne distincte.',
    es: 'Coste directo: cada {output} aporta su coste a sus {outcomes} según las partes que declara. El coste de los servicios de apoyo ({outputs}) aún no está asignado y figura en una fila aparte.',
    ru: 'Прямые затраты: каждый элемент «{output}» передает свои затраты элементам «{outcomes}» в заявленных долях. Затраты на вспомогательную деятельность ({outputs}) еще не распределены и показаны отдельной строкой.',
    zh: '直接成本：每项{output}按其申报的份额将成本分给相应的{outcomes}。支撑性{outputs}（支持服务）的成本尚未分配，单列一行。',
    ar: 'التكلفة المباشرة: تُحمَّل تكلفة كل عنصر ({output}) على {outcomes} وفقاً للحصص التي يعلنها. أما تكلفة خدمات الدعم ({outputs} التمكينية) فلم توزع بعد وترد في صف مستقل.',
  },
  full: {
    en: 'Full cost: each {output} gives its cost, with its part of enabling {outputs} (support services), to its {outcomes} by the shares that it declares.',
    fr: 'Coût complet\u00a0: chaque {output} donne son coût, y compris sa part des services d’appui ({outputs}), à ses {outcomes} selon les parts qu’il déclare.',
    es: 'Coste total: cada {output} aporta su coste, incluida su parte de los servicios de apoyo ({outputs}), a sus {outcomes} según las partes que declara.',
    ru: 'Полные затраты: каждый элемент «{output}» передает свои затраты вместе с долей вспомогательной деятельности ({outputs}) элементам «{outcomes}» в заявленных долях.',
    zh: '全额成本：每项{output}按其申报的份额将成本（含其应摊的支撑性{outputs}即支持服务的成本）分给相应的{outcomes}。',
    ar: 'التكلفة الكاملة: تُحمَّل تكلفة كل عنصر ({output})، مع نصيبه من خدمات الدعم ({outputs} التمكينية)، على {outcomes} وفقاً للحصص التي يعلنها.',
  },
}

export const ENTITY_NOTE: Readonly<Record<Basis, Phrase>> = {
  direct: {
    en: 'Direct cost: an amount stands with the {entity} where it arises.',
    fr: 'Coût direct\u00a0: chaque montant est inscrit là où il prend naissance ({entity}).',
    es: 'Coste directo: cada importe figura donde se origina ({entity}).',
    ru: 'Прямые затраты: сумма указана там, где она возникает ({entity}).',
    zh: '直接成本：金额列在其发生的{entity}之下。',
    ar: 'التكلفة المباشرة: يرد المبلغ حيث ينشأ ({entity}).',
  },
  full: {
    en: 'Full cost: an amount stands with the {entity} that carries it.',
    fr: 'Coût complet\u00a0: chaque montant est inscrit là où il est supporté ({entity}).',
    es: 'Coste total: cada importe figura donde se asume ({entity}).',
    ru: 'Полные затраты: сумма указана там, где она относится на расходы ({entity}).',
    zh: '全额成本：金额列在承担该成本的{entity}之下。',
    ar: 'التكلفة الكاملة: يرد المبلغ حيث يُتحمَّل ({entity}).',
  },
}

export const MATRIX_NOTE: Readonly<Record<Basis, Phrase>> = {
  direct: {
    en: 'Direct cost, sum of all years shown.',
    fr: 'Coût direct, somme de toutes les années affichées.',
    es: 'Coste directo, suma de todos los años mostrados.',
    ru: 'Прямые затраты, сумма за все показанные годы.',
    zh: '直接成本，所示各年之和。',
    ar: 'التكلفة المباشرة، مجموع كل السنوات المعروضة.',
  },
  full: {
    en: 'Full cost, sum of all years shown.',
    fr: 'Coût complet, somme de toutes les années affichées.',
    es: 'Coste total, suma de todos los años mostrados.',
    ru: 'Полные затраты, сумма за все показанные годы.',
    zh: '全额成本，所示各年之和。',
    ar: 'التكلفة الكاملة، مجموع كل السنوات المعروضة.',
  },
}

export const CATEGORY_NOTE: Phrase = {
  en: 'All funding: {regular} and {extrabudgetary} together.',
  fr: 'Tous financements confondus\u00a0: {regular} et {extrabudgetary}.',
  es: 'Toda la financiación: {regular} y {extrabudgetary}.',
  ru: 'Все финансирование вместе: {regular} и {extrabudgetary}.',
  zh: '全部资金：{regular}和{extrabudgetary}合计。',
  ar: 'كل التمويل معاً: {regular} و{extrabudgetary}.',
}

/** Only of one class or source, where that was asked for. */
export const OF_ONE_FUNDING_NOTE: Phrase = {
  en: 'Only money of: {funding}.',
  fr: 'Uniquement les fonds suivants\u00a0: {funding}.',
  es: 'Solo fondos de: {funding}.',
  ru: 'Только средства: {funding}.',
  zh: '仅包括以下资金：{funding}。',
  ar: 'أموال المصدر التالي فقط: {funding}.',
}

export const WONT_NOTE: Phrase = {
  en: '{wont}: not in this cycle; listed without cost.',
  fr: '{wont}\u00a0: pas dans ce cycle\u00a0; figure sans coût.',
  es: '{wont}: no en este ciclo; figura sin coste.',
  ru: '{wont}: не в этом цикле; указано без затрат.',
  zh: '{wont}：不在本周期内；列出但无成本。',
  ar: '{wont}: ليس في هذه الدورة؛ يُدرج بلا تكلفة.',
}
