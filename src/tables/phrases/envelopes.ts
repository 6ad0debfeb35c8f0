// What the comparison of money from above with cost says ([R16]).

import type { ApprovedUse } from '../../costing/envelope/approved-use.ts'
import type { EnvelopeState } from '../../costing/envelope/envelopes.ts'
import type { DocumentStatus } from '../../model/envelope.ts'
import type { Certainty } from '../../model/financial-plan.ts'
import type { Phrase } from '../../model/phrase.ts'

export const REVENUE_BY_SOURCE: Phrase = {
  en: '{revenue} by source, {years}',
  fr: '{revenue} par source, {years}',
  es: '{revenue} por fuente, {years}',
  ru: '{revenue} по источникам, {years}',
  zh: '{revenue}（按来源），{years}',
  ar: '{revenue} حسب المصدر، {years}',
}

export const BALANCE: Phrase = {
  en: 'Balance of {revenue} and {expenses}, {years}',
  fr: 'Équilibre entre {revenue} et {expenses}, {years}',
  es: 'Equilibrio entre {revenue} y {expenses}, {years}',
  ru: 'Баланс: {revenue} и {expenses}, {years}',
  zh: '{revenue}与{expenses}的平衡，{years}',
  ar: 'التوازن بين {revenue} و{expenses}، {years}',
}

export const ENVELOPES_BY: Phrase = {
  en: 'Envelopes by {element}, {years}',
  fr: 'Enveloppes par {element}, {years}',
  es: 'Asignaciones por {element}, {years}',
  ru: 'Лимиты средств: {element}, {years}',
  zh: '按{element}列示的资金额度，{years}',
  ar: 'المخصصات حسب {element}، {years}',
}

export const ENVELOPES_BY_YEAR: Phrase = {
  en: 'Envelopes by {element} and year, {years}',
  fr: 'Enveloppes par {element} et par année, {years}',
  es: 'Asignaciones por {element} y año, {years}',
  ru: 'Лимиты средств: {element}, по годам, {years}',
  zh: '按{element}和年度列示的资金额度，{years}',
  ar: 'المخصصات حسب {element} والسنة، {years}',
}

export const CEILINGS: Phrase = {
  en: 'Ceilings, {years}',
  fr: 'Plafonds, {years}',
  es: 'Límites máximos, {years}',
  ru: 'Предельные суммы, {years}',
  zh: '上限，{years}',
  ar: 'السقوف، {years}',
}

export const APPROVED_AND_REMAINING: Phrase = {
  en: 'Approved and remaining, {years}',
  fr: 'Montants approuvés et soldes, {years}',
  es: 'Importes aprobados y remanentes, {years}',
  ru: 'Утверждено и остается, {years}',
  zh: '已批准和剩余，{years}',
  ar: 'المعتمد والمتبقي، {years}',
}

export const APPROVED_REVENUE: Phrase = {
  en: 'Approved {revenue}, {years}',
  fr: '{revenue}\u00a0: montants approuvés, {years}',
  es: '{revenue}: importes aprobados, {years}',
  ru: '{revenue}: утверждено, {years}',
  zh: '已批准的{revenue}，{years}',
  ar: '{revenue}: المعتمد، {years}',
}

export const SCENARIOS: Phrase = {
  en: 'Scenarios, {years}',
  fr: 'Scénarios, {years}',
  es: 'Escenarios, {years}',
  ru: 'Сценарии, {years}',
  zh: '情景，{years}',
  ar: 'السيناريوهات، {years}',
}

export const ENVELOPES_BY_SCENARIO: Phrase = {
  en: 'Envelopes by {element} and scenario, {years}',
  fr: 'Enveloppes par {element} et par scénario, {years}',
  es: 'Asignaciones por {element} y escenario, {years}',
  ru: 'Лимиты средств: {element}, по сценариям, {years}',
  zh: '按{element}和情景列示的资金额度，{years}',
  ar: 'المخصصات حسب {element} والسيناريو، {years}',
}

/** Short names of the tables, as tabs of a workbook have them. */
export const TABS = {
  revenue: {
    en: 'Revenue by source',
    fr: 'Produits par source',
    es: 'Ingresos por fuente',
    ru: 'Поступления',
    zh: '收入来源',
    ar: 'الإيرادات حسب المصدر',
  },
  balance: { en: 'Balance', fr: 'Équilibre', es: 'Equilibrio', ru: 'Баланс', zh: '平衡', ar: 'التوازن' },
  envelopes: {
    en: 'Envelopes',
    fr: 'Enveloppes',
    es: 'Asignaciones',
    ru: 'Лимиты средств',
    zh: '资金额度',
    ar: 'المخصصات',
  },
  byYear: {
    en: 'Envelopes by year',
    fr: 'Enveloppes par année',
    es: 'Asignaciones por año',
    ru: 'Лимиты по годам',
    zh: '年度资金额度',
    ar: 'المخصصات حسب السنة',
  },
  ceilings: {
    en: 'Ceilings',
    fr: 'Plafonds',
    es: 'Límites máximos',
    ru: 'Предельные суммы',
    zh: '上限',
    ar: 'السقوف',
  },
  approved: {
    en: 'Approved',
    fr: 'Montants approuvés',
    es: 'Aprobado',
    ru: 'Утверждено',
    zh: '已批准',
    ar: 'المعتمد',
  },
  approvedRevenue: {
    en: 'Approved revenue',
    fr: 'Produits approuvés',
    es: 'Ingresos aprobados',
    ru: 'Утвержденные поступления',
    zh: '已批准收入',
    ar: 'الإيرادات المعتمدة',
  },
  scenarios: {
    en: 'Scenarios',
    fr: 'Scénarios',
    es: 'Escenarios',
    ru: 'Сценарии',
    zh: '情景',
    ar: 'السيناريوهات',
  },
  byScenario: {
    en: 'Envelopes by scenario',
    fr: 'Enveloppes par scénario',
    es: 'Asignaciones por escenario',
    ru: 'Лимиты по сценариям',
    zh: '情景资金额度',
    ar: 'المخصصات حسب السيناريو',
  },
} as const satisfies Readonly<Record<string, Phrase>>

/** A word of the plan for money and the class of it: `Revenue: Regular budget`. */
export const OF_CLASS: Phrase = {
  en: '{what}: {class}',
  fr: '{what}\u00a0: {class}',
  es: '{what}: {class}',
  ru: '{what}: {class}',
  zh: '{what}：{class}',
  ar: '{what}: {class}',
}

export const APART: Phrase = {
  en: '{class}, not in the balance',
  fr: '{class}, hors équilibre',
  es: '{class}, fuera del equilibrio',
  ru: '{class}, вне баланса',
  zh: '{class}，不计入平衡',
  ar: '{class}، خارج التوازن',
}

export const REVENUE_LESS_EXPENSES: Phrase = {
  en: 'Balance: {revenue} less {expenses}',
  fr: 'Solde\u00a0: {revenue} moins {expenses}',
  es: 'Saldo: {revenue} menos {expenses}',
  ru: 'Остаток: {revenue} минус {expenses}',
  zh: '差额：{revenue}减{expenses}',
  ar: 'الرصيد: {revenue} ناقصاً {expenses}',
}

export const TOTAL_OF: Phrase = {
  en: 'Total: {what}',
  fr: 'Total\u00a0: {what}',
  es: 'Total: {what}',
  ru: 'Всего: {what}',
  zh: '合计：{what}',
  ar: 'المجموع: {what}',
}

export const SOURCE: Phrase = {
  en: 'Source',
  fr: 'Source',
  es: 'Fuente',
  ru: 'Источник',
  zh: '来源',
  ar: 'المصدر',
}

export const CERTAINTY: Phrase = {
  en: 'Certainty',
  fr: 'Degré de certitude',
  es: 'Grado de certeza',
  ru: 'Степень определенности',
  zh: '确定程度',
  ar: 'درجة اليقين',
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Phrase>> = {
  signed: { en: 'signed', fr: 'signé', es: 'firmado', ru: 'подписано', zh: '已签署', ar: 'موقّع' },
  pledged: { en: 'pledged', fr: 'annoncé', es: 'prometido', ru: 'объявлено', zh: '已认捐', ar: 'معلَن' },
  pipeline: {
    en: 'pipeline',
    fr: 'en discussion',
    es: 'en tramitación',
    ru: 'обсуждается',
    zh: '洽谈中',
    ar: 'قيد البحث',
  },
}

export const NO_REGULAR_REVENUE: Phrase = {
  en: 'No regular revenue is declared, so there is no balance, and relative priorities share out nothing.',
  fr: 'Aucun produit du budget ordinaire n’est déclaré\u00a0: il n’y a ni solde, ni montant à répartir selon les priorités relatives.',
  es: 'No se han declarado ingresos del presupuesto ordinario: no hay saldo, ni importe que repartir según las prioridades relativas.',
  ru: 'Поступления регулярного бюджета не указаны, поэтому баланса нет и распределять по относительным приоритетам нечего.',
  zh: '未列明经常预算收入，因此没有差额，也没有可按相对优先程度分配的资金。',
  ar: 'لم يُعلن عن أي إيرادات للميزانية العادية، ولذلك لا يوجد رصيد ولا مبلغ يوزَّع حسب الأولويات النسبية.',
}

export const ENVELOPE: Phrase = {
  en: 'Envelope',
  fr: 'Enveloppe',
  es: 'Asignación',
  ru: 'Лимит',
  zh: '资金额度',
  ar: 'المخصص',
}

export const TOP_DOWN: Phrase = {
  en: 'Top-down: envelopes',
  fr: 'Approche descendante\u00a0: enveloppes',
  es: 'De arriba abajo: asignaciones',
  ru: 'Сверху вниз: лимиты средств',
  zh: '自上而下：资金额度',
  ar: 'من الأعلى إلى الأسفل: المخصصات',
}

export const BOTTOM_UP: Phrase = {
  en: 'Bottom-up',
  fr: 'Approche ascendante',
  es: 'De abajo arriba',
  ru: 'Снизу вверх',
  zh: '自下而上',
  ar: 'من الأسفل إلى الأعلى',
}

export const BOTTOM_UP_COST: Phrase = {
  en: 'Bottom-up: {cost}',
  fr: 'Approche ascendante\u00a0: {cost}',
  es: 'De abajo arriba: {cost}',
  ru: 'Снизу вверх: {cost}',
  zh: '自下而上：{cost}',
  ar: 'من الأسفل إلى الأعلى: {cost}',
}

export const VARIANCE: Phrase = {
  en: 'Variance',
  fr: 'Écart',
  es: 'Variación',
  ru: 'Отклонение',
  zh: '差异',
  ar: 'الفرق',
}

export const VARIANCE_MEANS: Phrase = {
  en: 'Variance: bottom-up less envelope, in per cent of the envelope. Above zero, the plans ask for more than was set aside.',
  fr: 'Écart\u00a0: coût ascendant moins enveloppe, en pour cent de l’enveloppe. Au-dessus de zéro, les plans demandent plus que le montant réservé.',
  es: 'Variación: coste de abajo arriba menos asignación, en porcentaje de la asignación. Por encima de cero, los planes piden más de lo reservado.',
  ru: 'Отклонение: затраты снизу вверх минус лимит, в процентах от лимита. Выше нуля – планы требуют больше, чем выделено.',
  zh: '差异：自下而上成本减资金额度，以占额度的百分比表示。大于零表示规划所需超出所拨资金。',
  ar: 'الفرق: التكلفة من الأسفل ناقصاً المخصص، كنسبة مئوية من المخصص. وما زاد على الصفر يعني أن الخطط تطلب أكثر مما خُصص.',
}

export const STATE: Phrase = {
  en: 'State',
  fr: 'État',
  es: 'Estado',
  ru: 'Состояние',
  zh: '状态',
  ar: 'الحالة',
}

export const STATES: Readonly<Record<EnvelopeState, Phrase>> = {
  over: { en: 'over', fr: 'dépassée', es: 'superada', ru: 'превышен', zh: '超出', ar: 'تجاوز' },
  within: {
    en: 'within',
    fr: 'respectée',
    es: 'respetada',
    ru: 'соблюден',
    zh: '在额度内',
    ar: 'ضمن المخصص',
  },
  under: {
    en: 'under',
    fr: 'sous-utilisée',
    es: 'infrautilizada',
    ru: 'недоиспользован',
    zh: '低于额度',
    ar: 'دون المخصص',
  },
  'not-allocated': {
    en: 'not allocated',
    fr: 'non attribuée',
    es: 'sin asignar',
    ru: 'не выделен',
    zh: '未分配',
    ar: 'غير مخصص',
  },
}

export const STATES_MEAN: Phrase = {
  en: 'Over: above the envelope. Under: below {from} of it. Not allocated: nothing was set aside.',
  fr: 'Dépassée\u00a0: au-dessus de l’enveloppe. Sous-utilisée\u00a0: moins de {from} de celle-ci. Non attribuée\u00a0: rien n’a été réservé.',
  es: 'Superada: por encima de la asignación. Infrautilizada: menos del {from} de esta. Sin asignar: no se reservó nada.',
  ru: 'Превышен: выше лимита. Недоиспользован: менее {from} лимита. Не выделен: средства не выделялись.',
  zh: '超出：高于额度。低于额度：不足额度的{from}。未分配：未拨出资金。',
  ar: 'تجاوز: فوق المخصص. دون المخصص: أقل من {from} منه. غير مخصص: لم يُخصص شيء.',
}

export const RELATIVE_PRIORITY: Phrase = {
  en: 'Priority',
  fr: 'Priorité relative',
  es: 'Prioridad relativa',
  ru: 'Отн. приоритет',
  zh: '相对优先程度',
  ar: 'الأولوية النسبية',
}

export const STATED: Phrase = {
  en: 'Stated in the financial plan: {names}.',
  fr: 'Indiquées dans le plan financier\u00a0: {names}.',
  es: 'Indicadas en el plan financiero: {names}.',
  ru: 'Указаны в финансовом плане: {names}.',
  zh: '财务规划中已列明：{names}。',
  ar: 'المذكورة في الخطة المالية: {names}.',
}

export const SHARED_OUT: Phrase = {
  en: 'The others share what is left of the regular revenue by relative priority, to the smallest unit.',
  fr: 'Les autres se partagent le reste des produits ordinaires selon leur priorité relative, à l’unité la plus petite.',
  es: 'Las demás se reparten el resto de los ingresos ordinarios según su prioridad relativa, hasta la unidad mínima.',
  ru: 'Остальные делят оставшиеся поступления регулярного бюджета по относительным приоритетам, до наименьшей единицы.',
  zh: '其余各项按相对优先程度分配剩余的经常预算收入，精确到最小货币单位。',
  ar: 'وتتقاسم البقية ما تبقى من الإيرادات العادية حسب الأولوية النسبية، حتى أصغر وحدة.',
}

export const NOT_DISTRIBUTED: Phrase = {
  en: 'Not distributed',
  fr: 'Non réparti',
  es: 'Sin distribuir',
  ru: 'Не распределено',
  zh: '未分配余额',
  ar: 'غير موزع',
}

export const OVER_IN_YEARS: Phrase = {
  en: 'Above the envelope of single years: {names}.',
  fr: 'Au-dessus de l’enveloppe de certaines années\u00a0: {names}.',
  es: 'Por encima de la asignación de algunos años: {names}.',
  ru: 'Выше лимита отдельных лет: {names}.',
  zh: '个别年度超出额度：{names}。',
  ar: 'فوق مخصص بعض السنوات: {names}.',
}

export const CEILING: Phrase = {
  en: 'Ceiling',
  fr: 'Plafond',
  es: 'Límite máximo',
  ru: 'Предельная сумма',
  zh: '上限',
  ar: 'السقف',
}

export const COST_UNDER: Phrase = {
  en: 'Cost',
  fr: 'Coût',
  es: 'Coste',
  ru: 'Затраты',
  zh: '成本',
  ar: 'التكلفة',
}

export const LEFT: Phrase = {
  en: 'Left',
  fr: 'Reste',
  es: 'Queda',
  ru: 'Остается',
  zh: '剩余',
  ar: 'المتبقي',
}

export const USED: Phrase = {
  en: 'Used',
  fr: 'Utilisé',
  es: 'Utilizado',
  ru: 'Использовано',
  zh: '已用',
  ar: 'المستخدم',
}

export const CEILING_KEPT: Phrase = {
  en: 'kept',
  fr: 'respecté',
  es: 'respetado',
  ru: 'соблюдена',
  zh: '未超',
  ar: 'محترَم',
}

export const CEILING_PASSED: Phrase = {
  en: 'PASSED',
  fr: 'DÉPASSÉ',
  es: 'SUPERADO',
  ru: 'ПРЕВЫШЕНА',
  zh: '已超出',
  ar: 'متجاوَز',
}

export const APPLIES_TO: Phrase = {
  en: '{title} ({names})',
  fr: '{title} ({names})',
  es: '{title} ({names})',
  ru: '{title} ({names})',
  zh: '{title}（{names}）',
  ar: '{title} ({names})',
}

export const CEILINGS_MEAN: Phrase = {
  en: 'Over all years of the plan and all sources. Outputs, Activities, departments and entities count where their cost arises; Outcomes, thematic priorities and goals at full cost.',
  fr: 'Pour toutes les années du plan et toutes les sources. Les produits, activités, départements et entités comptent là où naît leur coût\u00a0; les résultats, priorités thématiques et buts au coût complet.',
  es: 'Para todos los años del plan y todas las fuentes. Los productos, actividades, departamentos y entidades cuentan donde se origina su coste; los resultados, prioridades temáticas y metas, a coste total.',
  ru: 'За все годы плана и по всем источникам. Намеченные результаты, виды деятельности, департаменты и подразделения учитываются там, где возникают затраты; конечные результаты, тематические приоритеты и цели – по полным затратам.',
  zh: '涵盖规划的所有年度和所有来源。输出成果、活动、部门和实体按成本产生之处计算；成果、主题优先事项和目标按全额成本计算。',
  ar: 'لجميع سنوات الخطة وجميع المصادر. تُحسب النواتج والأنشطة والدوائر والكيانات حيث تنشأ تكلفتها؛ والنتائج والأولويات المواضيعية والغايات بالتكلفة الكاملة.',
}

export const NOT_YET_APPROVED: Phrase = {
  en: 'Not yet approved: the financial plan holds no approved figures.',
  fr: 'Pas encore approuvé\u00a0: le plan financier ne contient pas de chiffres approuvés.',
  es: 'Aún no aprobado: el plan financiero no contiene cifras aprobadas.',
  ru: 'Еще не утверждено: в финансовом плане нет утвержденных показателей.',
  zh: '尚未批准：财务规划中没有已批准的数字。',
  ar: 'لم يُعتمد بعد: لا تتضمن الخطة المالية أرقاماً معتمدة.',
}

export const DOCUMENT_STATUS: Readonly<Record<DocumentStatus, Phrase>> = {
  draft: { en: 'draft', fr: 'projet', es: 'borrador', ru: 'проект', zh: '草案', ar: 'مشروع' },
  proposed: { en: 'proposed', fr: 'proposé', es: 'propuesto', ru: 'предложено', zh: '已提交', ar: 'مقترح' },
  approved: { en: 'approved', fr: 'approuvé', es: 'aprobado', ru: 'утверждено', zh: '已批准', ar: 'معتمد' },
}

export const APPROVED_BY: Phrase = {
  en: 'Approved by {by} on {date}',
  fr: 'Approuvé par {by} le {date}',
  es: 'Aprobado por {by} el {date}',
  ru: 'Утверждено: {by}, {date}',
  zh: '由{by}于{date}批准',
  ar: 'اعتمده {by} في {date}',
}

export const APPROVED_ON: Phrase = {
  en: 'Approved figures of {date}',
  fr: 'Chiffres approuvés du {date}',
  es: 'Cifras aprobadas el {date}',
  ru: 'Показатели, утвержденные {date}',
  zh: '{date}批准的数字',
  ar: 'الأرقام المعتمدة في {date}',
}

/** The parts of the table of what was approved. */
export const APPROVED_PARTS: Readonly<
  Record<keyof Pick<ApprovedUse, 'approved' | 'planned'> | 'remaining', Phrase>
> = {
  approved: { en: 'Approved', fr: 'Approuvé', es: 'Aprobado', ru: 'Утверждено', zh: '已批准', ar: 'المعتمد' },
  planned: {
    en: 'Planned by the operational plans in force',
    fr: 'Planifié par les plans opérationnels en vigueur',
    es: 'Previsto en los planes operacionales en vigor',
    ru: 'Запланировано действующими оперативными планами',
    zh: '现行运作规划所规划',
    ar: 'المخطط في الخطط التشغيلية السارية',
  },
  remaining: { en: 'Remaining', fr: 'Solde', es: 'Remanente', ru: 'Остается', zh: '剩余', ar: 'المتبقي' },
}

export const ROWS_OVERLAP: Phrase = {
  en: 'The approved rows cross different elements and may overlap, so they have no total.',
  fr: 'Les lignes approuvées croisent des éléments différents et peuvent se recouper\u00a0: elles n’ont pas de total.',
  es: 'Las filas aprobadas cruzan elementos distintos y pueden solaparse, por lo que no tienen total.',
  ru: 'Утвержденные строки относятся к разным элементам и могут пересекаться, поэтому итога нет.',
  zh: '已批准的各行涉及不同要素，可能重叠，因此没有合计。',
  ar: 'تتقاطع الصفوف المعتمدة مع عناصر مختلفة وقد تتداخل، ولذلك لا مجموع لها.',
}

export const REMAINING_MEANS: Phrase = {
  en: 'A year without operational plan uses up nothing; below zero, the plans pass what was approved (rbm validate names those that do by more than rounding).',
  fr: 'Une année sans plan opérationnel ne consomme rien\u00a0; au-dessous de zéro, les plans dépassent le montant approuvé (rbm validate indique ceux qui le font au-delà des arrondis).',
  es: 'Un año sin plan operacional no consume nada; por debajo de cero, los planes superan lo aprobado (rbm validate indica los que lo hacen más allá del redondeo).',
  ru: 'Год без оперативного плана ничего не расходует; ниже нуля – планы превышают утвержденное (rbm validate называет случаи сверх округления).',
  zh: '没有运作规划的年度不动用资金；小于零表示规划超出已批准数额（rbm validate 列出超出舍入误差的情况）。',
  ar: 'السنة التي لا خطة تشغيلية لها لا تستهلك شيئاً؛ وما دون الصفر يعني أن الخطط تتجاوز المعتمد (ويذكر rbm validate ما يتجاوزه بأكثر من التقريب).',
}

export const WHOLE_PLAN: Phrase = {
  en: 'The whole plan',
  fr: 'Ensemble du plan',
  es: 'El plan en su conjunto',
  ru: 'План в целом',
  zh: '整个规划',
  ar: 'الخطة بأكملها',
}

export const NOW_EXPECTED: Phrase = {
  en: 'Now expected',
  fr: 'Attendu actuellement',
  es: 'Previsto ahora',
  ru: 'Ожидается сейчас',
  zh: '目前预计',
  ar: 'المتوقع حالياً',
}

export const DIFFERENCE: Phrase = {
  en: 'Difference',
  fr: 'Différence',
  es: 'Diferencia',
  ru: 'Разница',
  zh: '差额',
  ar: 'الفارق',
}

export const SCENARIO: Phrase = {
  en: 'Scenario',
  fr: 'Scénario',
  es: 'Escenario',
  ru: 'Сценарий',
  zh: '情景',
  ar: 'السيناريو',
}

export const AS_PLANNED: Phrase = {
  en: 'The plan as it stands',
  fr: 'Le plan en l’état',
  es: 'El plan tal como está',
  ru: 'План в нынешнем виде',
  zh: '规划现状',
  ar: 'الخطة كما هي',
}

/** The key of the plan itself in a row of scenarios. */
export const PLAN: Phrase = { en: 'Plan', fr: 'Plan', es: 'Plan', ru: 'План', zh: '规划', ar: 'الخطة' }

/** A scenario that a reader asks for on the command line. */
export const UNIT_AT: Phrase = {
  en: '{unit} at {amount}',
  fr: '{unit}\u00a0: {amount}',
  es: '{unit}: {amount}',
  ru: '{unit} в размере {amount}',
  zh: '{unit}为{amount}',
  ar: '{unit} بمبلغ {amount}',
}

export const SCENARIOS_MEAN: Phrase = {
  en: 'Expenses are the same in all scenarios: a balance below zero is what would have to be saved.',
  fr: 'Les charges sont les mêmes dans tous les scénarios\u00a0: un solde négatif est ce qu’il faudrait économiser.',
  es: 'Los gastos son los mismos en todos los escenarios: un saldo negativo es lo que habría que ahorrar.',
  ru: 'Расходы одинаковы во всех сценариях: отрицательный остаток – это то, что пришлось бы сэкономить.',
  zh: '各情景下支出相同：差额小于零即为需要节省的数额。',
  ar: 'النفقات واحدة في جميع السيناريوهات: والرصيد دون الصفر هو ما يتعين توفيره.',
}

export const INCOMPLETE_HERE: Phrase = {
  en: 'INCOMPLETE: errors touch money. What is missing stands below the first table ({table}).',
  fr: 'INCOMPLET\u00a0: des erreurs touchent à des montants. Ce qui manque figure sous le premier tableau ({table}).',
  es: 'INCOMPLETO: hay errores que afectan a importes. Lo que falta figura bajo el primer cuadro ({table}).',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ: ошибки затрагивают суммы. Чего не хватает, указано под первой таблицей ({table}).',
  zh: '不完整：有涉及金额的错误。缺失内容列于第一个表（{table}）之下。',
  ar: 'غير مكتمل: توجد أخطاء تمس المبالغ. ويرد ما هو ناقص تحت الجدول الأول ({table}).',
}

/** The money that envelopes are made of. */
export const POOL: Phrase = {
  en: 'Regular revenue',
  fr: 'Produits ordinaires',
  es: 'Ingresos ordinarios',
  ru: 'Поступления регулярного бюджета',
  zh: '经常预算收入',
  ar: 'الإيرادات العادية',
}

/** The part of the sheet in which what the financial plan states is subtracted first. */
export const STATED_ENVELOPES: Phrase = {
  en: 'Stated in the financial plan',
  fr: 'Montants indiqués dans le plan financier',
  es: 'Importes indicados en el plan financiero',
  ru: 'Указано в финансовом плане',
  zh: '财务规划中列明的数额',
  ar: 'المبالغ المذكورة في الخطة المالية',
}

export const LEFT_TO_SHARE_OUT: Phrase = {
  en: 'Left to share out by relative priority',
  fr: 'Reste à répartir selon la priorité relative',
  es: 'Resto por repartir según la prioridad relativa',
  ru: 'Остается распределить по относительным приоритетам',
  zh: '待按相对优先程度分配的余额',
  ar: 'الباقي للتوزيع حسب الأولوية النسبية',
}

export const SHARED_OUT_LIVE: Phrase = {
  en: 'Change the coloured cells, or the revenue on its sheet: envelopes and variances follow. They are shared out by largest remainder, so they add up to the smallest unit.',
  fr: 'Modifier les cellules colorées, ou les produits dans leur feuille : enveloppes et écarts suivent. La répartition se fait au plus fort reste, de sorte que la somme est exacte à l’unité la plus petite.',
  es: 'Cambie las celdas coloreadas, o los ingresos en su hoja: las asignaciones y variaciones se ajustan. Se reparten por el resto mayor, de modo que suman exactamente hasta la unidad mínima.',
  ru: 'Измените цветные ячейки или поступления на их листе: лимиты и отклонения пересчитаются. Распределение – по наибольшему остатку, поэтому суммы сходятся до наименьшей единицы.',
  zh: '更改着色单元格，或在收入表中更改收入，额度与差异随之变化。按最大余数法分配，合计精确到最小货币单位。',
  ar: 'غيّر الخلايا الملونة، أو الإيرادات في ورقتها: تتبعها المخصصات والفروق. ويجري التوزيع بطريقة الباقي الأكبر، فيتطابق المجموع حتى أصغر وحدة.',
}

/** The part of the sheet that shows how largest remainders are found; folded away. */
export const WORKING: Phrase = {
  en: 'Working: largest remainder',
  fr: 'Calcul : plus fort reste',
  es: 'Cálculo: resto mayor',
  ru: 'Расчет: наибольший остаток',
  zh: '计算过程：最大余数法',
  ar: 'الحساب: الباقي الأكبر',
}

export const EXACT_PARTS: Phrase = {
  en: 'Exact part, in 1/{parts} of the smallest unit',
  fr: 'Part exacte, en 1/{parts} de l’unité la plus petite',
  es: 'Parte exacta, en 1/{parts} de la unidad mínima',
  ru: 'Точная доля, в 1/{parts} наименьшей единицы',
  zh: '精确份额，以最小货币单位的1/{parts}计',
  ar: 'الحصة الدقيقة، بوحدة 1/{parts} من أصغر وحدة',
}

export const REMAINDERS: Phrase = {
  en: 'Of that, what is no whole unit: the largest get one more',
  fr: 'Dont ce qui ne fait pas une unité entière : les plus grands restes en reçoivent une de plus',
  es: 'De ello, lo que no es una unidad entera: los mayores reciben una más',
  ru: 'Из нее – неполная единица: наибольшие получают еще одну',
  zh: '其中不足一个单位的部分：最大者各多得一个单位',
  ar: 'منها ما لا يبلغ وحدة كاملة: تنال أكبرها وحدة إضافية',
}

export const SHARED_OUT_FIXED: Phrase = {
  en: 'Envelopes by relative priority (by largest remainder) are values here: the amounts have more digits than a spreadsheet reckons with.',
  fr: 'Les enveloppes selon la priorité relative (plus fort reste) sont ici des valeurs : les montants ont plus de chiffres qu’un tableur n’en traite.',
  es: 'Las asignaciones según la prioridad relativa (resto mayor) son aquí valores: los importes tienen más cifras de las que maneja una hoja de cálculo.',
  ru: 'Лимиты по относительным приоритетам (по наибольшему остатку) здесь – значения: в суммах больше цифр, чем учитывает электронная таблица.',
  zh: '按相对优先程度分配的额度（最大余数法）在此为数值：金额位数超出电子表格的计算精度。',
  ar: 'المخصصات حسب الأولوية النسبية (بطريقة الباقي الأكبر) قيمٌ هنا: فأرقام المبالغ أكثر مما تحسبه جداول البيانات.',
}

export const ENVELOPES_SHOWN: Phrase = {
  en: 'Top-down envelopes beside bottom-up full cost, and the variance',
  fr: 'Enveloppes descendantes en regard du coût complet ascendant, et écart',
  es: 'Asignaciones de arriba abajo frente al coste total de abajo arriba, y variación',
  ru: 'Лимиты средств сверху вниз рядом с полными затратами снизу вверх и отклонение',
  zh: '自上而下的资金额度与自下而上的全额成本及其差异',
  ar: 'المخصصات من الأعلى إلى جانب التكلفة الكاملة من الأسفل، والفرق',
}
