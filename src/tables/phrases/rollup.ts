// What a roll-up says: its title, what it lacks and what its rounding cannot promise. English alone tells one from several;
// the others put the count behind a colon.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { Phrase } from '../../model/phrase.ts'

/** What the sheet of one table is called. */
export const ROLLUP: Phrase = {
  en: 'Roll-up',
  fr: 'Agrégation',
  es: 'Agregación',
  ru: 'Свод',
  zh: '汇总',
  ar: 'التجميع',
}

export const COST_BY: Phrase = {
  en: 'Cost by {by}, {years}',
  fr: 'Coût par {by}, {years}',
  es: 'Coste por {by}, {years}',
  ru: 'Разбивка затрат: {by}, {years}',
  zh: '按{by}列示的成本，{years}',
  ar: 'التكلفة حسب {by}، {years}',
}

export const COST_ACROSS: Phrase = {
  en: 'Cost by {by} across {across}, {years}',
  fr: 'Coût par {by} et, en colonnes, par {across}, {years}',
  es: 'Coste por {by} y, en columnas, por {across}, {years}',
  ru: 'Разбивка затрат: {by}, по столбцам – {across}, {years}',
  zh: '按{by}（行）和{across}（列）列示的成本，{years}',
  ar: 'التكلفة حسب {by}، وفي الأعمدة حسب {across}، {years}',
}

/** The label of what belongs to no element. */
export const NO_ELEMENT: Phrase = {
  en: 'no {element}',
  fr: 'sans {element}',
  es: 'sin {element}',
  ru: '{element}: нет',
  zh: '无{element}',
  ar: '{element}: لا يوجد',
}

export const BUDGET: Phrase = {
  en: 'Budget',
  fr: 'Budget',
  es: 'Presupuesto',
  ru: 'Бюджет',
  zh: '预算',
  ar: 'الميزانية',
}

export const TOTAL: Phrase = {
  en: 'Total',
  fr: 'Total',
  es: 'Total',
  ru: 'Всего',
  zh: '总计',
  ar: 'المجموع',
}

const INCOMPLETE_BY_SEVERAL: Phrase = {
  en: 'INCOMPLETE: {count} errors touch money, so these totals cannot be relied on. What is missing, or has no place:',
  fr: 'INCOMPLET\u00a0: ces totaux ne sont pas fiables. Erreurs qui touchent à des montants\u00a0: {count}. Ce qui manque ou n’a pas de place\u00a0:',
  es: 'INCOMPLETO: estos totales no son fiables. Errores que afectan a importes: {count}. Lo que falta o no tiene lugar:',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ: на эти итоги нельзя полагаться. Ошибок, затрагивающих суммы: {count}. Отсутствует или не имеет места:',
  zh: '不完整：这些总计不可作为依据。涉及金额的错误：{count}。缺失或无处归属的内容：',
  ar: 'غير مكتمل: لا يمكن الاعتماد على هذه المجاميع. عدد الأخطاء التي تمس المبالغ: {count}. ما هو ناقص أو لا موضع له:',
}

export const INCOMPLETE = {
  one: {
    ...INCOMPLETE_BY_SEVERAL,
    en: 'INCOMPLETE: {count} error touches money, so these totals cannot be relied on. What is missing, or has no place:',
  },
  many: INCOMPLETE_BY_SEVERAL,
} as const satisfies Readonly<Record<string, Phrase>>

/** Behind a finding, in English like all of them, that hides a known amount. */
export const WITH_AMOUNT: Phrase = {
  en: '{finding} (amount: {amount})',
  fr: '{finding} (montant\u00a0: {amount})',
  es: '{finding} (importe: {amount})',
  ru: '{finding} (сумма: {amount})',
  zh: '{finding}（金额：{amount}）',
  ar: '{finding} (المبلغ: {amount})',
}

const NOT_ALLOCATED_IN_ROW: Readonly<Record<Basis, Phrase>> = {
  direct: {
    en: 'In the row "–": {count} enabling Outputs are not yet reallocated to those that they serve ({names}).',
    fr: 'Ligne «\u00a0–\u00a0»\u00a0: produits d’appui non encore réaffectés à ceux qu’ils servent\u00a0: {count} ({names}).',
    es: 'Fila «–»: productos de apoyo aún no reasignados a quienes sirven: {count} ({names}).',
    ru: 'Строка «–»: вспомогательная деятельность, затраты на которую еще не перераспределены на тех, кому она служит: {count} ({names}).',
    zh: '“–”行：尚未重新分配给其服务对象的支撑性输出成果：{count}（{names}）。',
    ar: 'الصف "–": نواتج تمكينية لم يُعَد توزيعها بعد على من تخدمهم: {count} ({names}).',
  },
  full: {
    en: 'In the row "–": {count} enabling Outputs are serving an entity that has no cost to carry it ({names}).',
    fr: 'Ligne «\u00a0–\u00a0»\u00a0: produits d’appui qui servent une entité sans coût pour les porter\u00a0: {count} ({names}).',
    es: 'Fila «–»: productos de apoyo que sirven a una entidad sin costes que los asuman: {count} ({names}).',
    ru: 'Строка «–»: вспомогательная деятельность для подразделения, у которого нет затрат, чтобы ее нести: {count} ({names}).',
    zh: '“–”行：所服务实体没有可承担成本的支撑性输出成果：{count}（{names}）。',
    ar: 'الصف "–": نواتج تمكينية تخدم كياناً ليست له تكلفة تتحملها: {count} ({names}).',
  },
}

const NOT_ALLOCATED_IN_COLUMN: Readonly<Record<Basis, Phrase>> = {
  direct: {
    en: 'In the column "–": {count} enabling Outputs are not yet reallocated to those that they serve ({names}).',
    fr: 'Colonne «\u00a0–\u00a0»\u00a0: produits d’appui non encore réaffectés à ceux qu’ils servent\u00a0: {count} ({names}).',
    es: 'Columna «–»: productos de apoyo aún no reasignados a quienes sirven: {count} ({names}).',
    ru: 'Столбец «–»: вспомогательная деятельность, затраты на которую еще не перераспределены на тех, кому она служит: {count} ({names}).',
    zh: '“–”列：尚未重新分配给其服务对象的支撑性输出成果：{count}（{names}）。',
    ar: 'العمود "–": نواتج تمكينية لم يُعَد توزيعها بعد على من تخدمهم: {count} ({names}).',
  },
  full: {
    en: 'In the column "–": {count} enabling Outputs are serving an entity that has no cost to carry it ({names}).',
    fr: 'Colonne «\u00a0–\u00a0»\u00a0: produits d’appui qui servent une entité sans coût pour les porter\u00a0: {count} ({names}).',
    es: 'Columna «–»: productos de apoyo que sirven a una entidad sin costes que los asuman: {count} ({names}).',
    ru: 'Столбец «–»: вспомогательная деятельность для подразделения, у которого нет затрат, чтобы ее нести: {count} ({names}).',
    zh: '“–”列：所服务实体没有可承担成本的支撑性输出成果：{count}（{names}）。',
    ar: 'العمود "–": نواتج تمكينية تخدم كياناً ليست له تكلفة تتحملها: {count} ({names}).',
  },
}

/** Why so much of the cost can stand in the row, or the column, of no Outcome. */
export const NOT_ALLOCATED = {
  row: { one: ofOneOutput(NOT_ALLOCATED_IN_ROW), many: NOT_ALLOCATED_IN_ROW },
  column: { one: ofOneOutput(NOT_ALLOCATED_IN_COLUMN), many: NOT_ALLOCATED_IN_COLUMN },
} as const

export const SEE_FULL_VIEW: Phrase = {
  en: 'The full view (--basis full) does that.',
  fr: 'La vue en coût complet (--basis full) le fait.',
  es: 'La vista de coste total (--basis full) lo hace.',
  ru: 'Это делается в представлении полных затрат (--basis full).',
  zh: '全额成本视图（--basis full）会进行此项分配。',
  ar: 'يقوم بذلك عرض التكلفة الكاملة (--basis full).',
}

export const ROUNDED: Phrase = {
  en: 'Rounded so that rows and columns add up; sums of rows can differ by a unit from tables by fewer groupings.',
  fr: 'Arrondi de sorte que les lignes et les colonnes s’additionnent\u00a0; les sommes de lignes peuvent différer d’une unité de celles des tableaux à moins de critères.',
  es: 'Redondeado para que filas y columnas sumen; las sumas de filas pueden diferir en una unidad de las tablas con menos criterios.',
  ru: 'Округлено так, чтобы строки и столбцы сходились; суммы строк могут на единицу отличаться от таблиц с меньшим числом признаков.',
  zh: '数字经舍入处理，行列合计一致；若干行之和可能与分组较少的表格相差一个单位。',
  ar: 'قُرِّبت الأرقام بحيث تتطابق مجاميع الصفوف والأعمدة؛ وقد تختلف مجاميع الصفوف بوحدة واحدة عن الجداول ذات التصنيفات الأقل.',
}

const FORCED_SEVERAL: Phrase = {
  en: '{count} figures are more than a unit from exact, so that all totals are those of other tables.',
  fr: 'Chiffres éloignés de plus d’une unité de leur valeur exacte, afin que tous les totaux soient ceux des autres tableaux\u00a0: {count}.',
  es: 'Cifras que distan más de una unidad de su valor exacto, para que todos los totales sean los de las demás tablas: {count}.',
  ru: 'Показатели, отличающиеся от точного значения более чем на единицу, чтобы все итоги совпадали с другими таблицами: {count}.',
  zh: '为使所有总计与其他表格一致，与精确值相差一个单位以上的数字：{count}。',
  ar: 'أرقام تبتعد عن قيمتها الدقيقة بأكثر من وحدة واحدة، لكي تطابق المجاميع كلها مجاميع الجداول الأخرى: {count}.',
}

export const FORCED = {
  one: {
    ...FORCED_SEVERAL,
    en: '{count} figure is more than a unit from exact, so that all totals are those of other tables.',
  },
  many: FORCED_SEVERAL,
} as const satisfies Readonly<Record<string, Phrase>>

/** Where a file could not be read, an operational plan may stand in it. */
export const WITHOUT_OPERATIONAL_PLAN = {
  'all read': {
    en: 'Not planned: {entity} ({title}) has no operational plan for {years}.',
    fr: 'Non planifié\u00a0: {entity} ({title}) n’a pas de plan opérationnel pour {years}.',
    es: 'No planificado: {entity} ({title}) no tiene plan operacional para {years}.',
    ru: 'Не запланировано: {entity} ({title}), нет оперативного плана на {years}.',
    zh: '未规划：{entity}（{title}）没有{years}年的运作规划。',
    ar: 'غير مخطط: {entity} ({title})، لا توجد خطة تشغيلية للفترة {years}.',
  },
  'some unread': {
    en: 'Not known: of the files that could be read, none is an operational plan of {entity} ({title}) for {years}.',
    fr: 'Inconnu\u00a0: parmi les fichiers lisibles, aucun n’est un plan opérationnel de {entity} ({title}) pour {years}.',
    es: 'Desconocido: de los archivos que se pudieron leer, ninguno es un plan operacional de {entity} ({title}) para {years}.',
    ru: 'Неизвестно: среди прочитанных файлов нет оперативного плана {entity} ({title}) на {years}.',
    zh: '未知：在可读取的文件中，没有{entity}（{title}）{years}年的运作规划。',
    ar: 'غير معروف: لا توجد بين الملفات المقروءة خطة تشغيلية لـ {entity} ({title}) للفترة {years}.',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const WITHOUT_OPERATIONAL_PLAN_OF_EDITION = {
  'all read': {
    en: 'Not planned: {entity} ({title}) has no operational plan of the edition {edition} for {years}.',
    fr: 'Non planifié\u00a0: {entity} ({title}) n’a pas de plan opérationnel de l’édition de {edition} pour {years}.',
    es: 'No planificado: {entity} ({title}) no tiene plan operacional de la edición de {edition} para {years}.',
    ru: 'Не запланировано: {entity} ({title}), нет оперативного плана редакции {edition} года на {years}.',
    zh: '未规划：{entity}（{title}）没有{edition}年版{years}年的运作规划。',
    ar: 'غير مخطط: {entity} ({title})، لا توجد خطة تشغيلية من طبعة {edition} للفترة {years}.',
  },
  'some unread': {
    en: 'Not known: of the files that could be read, none is an operational plan of {entity} ({title}) of the edition {edition} for {years}.',
    fr: 'Inconnu\u00a0: parmi les fichiers lisibles, aucun n’est un plan opérationnel de {entity} ({title}) de l’édition de {edition} pour {years}.',
    es: 'Desconocido: de los archivos que se pudieron leer, ninguno es un plan operacional de {entity} ({title}) de la edición de {edition} para {years}.',
    ru: 'Неизвестно: среди прочитанных файлов нет оперативного плана {entity} ({title}) редакции {edition} года на {years}.',
    zh: '未知：在可读取的文件中，没有{entity}（{title}）{edition}年版{years}年的运作规划。',
    ar: 'غير معروف: لا توجد بين الملفات المقروءة خطة تشغيلية لـ {entity} ({title}) من طبعة {edition} للفترة {years}.',
  },
} as const satisfies Readonly<Record<string, Phrase>>

function ofOneOutput(many: Readonly<Record<Basis, Phrase>>): Readonly<Record<Basis, Phrase>> {
  const one = (phrase: Phrase): Phrase => ({
    ...phrase,
    en: phrase.en.replace('enabling Outputs are', 'enabling Output is'),
  })
  return { direct: one(many.direct), full: one(many.full) }
}
