// What `rbm targets` says.

import type { Verdict, Why } from '../../costing/targets/expected-targets.ts'
import type { Comparator } from '../../model/comparator.ts'
import type { Phrase } from '../../model/phrase.ts'

export const EXPECTED_TITLE: Phrase = {
  en: 'Targets, and what is expected at year’s end: {years}',
  fr: 'Cibles et valeurs attendues en fin d’année\u00a0: {years}',
  es: 'Finalidades y valores esperados al final del año: {years}',
  ru: 'Целевые показатели и ожидаемые значения на конец года: {years}',
  zh: '具体目标与年底预期值：{years}',
  ar: 'المقاصد والقيم المتوقعة في نهاية السنة: {years}',
}

export const EXPECTED: Phrase = {
  en: 'Expected',
  fr: 'Attendu',
  es: 'Esperado',
  ru: 'Ожидается',
  zh: '预期',
  ar: 'المتوقع',
}

export const GAP: Phrase = {
  en: 'Gap',
  fr: 'Écart',
  es: 'Brecha',
  ru: 'Разрыв',
  zh: '差距',
  ar: 'الفجوة',
}

export const IF_ALL: Phrase = {
  en: 'all',
  fr: 'tous',
  es: 'todos',
  ru: 'все',
  zh: '全部',
  ar: 'الكل',
}

export const IF_FUNDED: Phrase = {
  en: 'funded',
  fr: 'financés',
  es: 'financiados',
  ru: 'финанс.',
  zh: '有资金',
  ar: 'الممول',
}

export const IN_WORDS: Phrase = {
  en: 'In words',
  fr: 'Explication',
  es: 'Explicación',
  ru: 'Пояснение',
  zh: '文字说明',
  ar: 'التوضيح',
}

/** What is said once, where both expectations have the same verdict. */
export const BOTH: Readonly<Record<'reached' | 'short', Phrase>> = {
  reached: {
    en: 'plans reach the target',
    fr: 'les plans atteignent la cible',
    es: 'los planes alcanzan la finalidad',
    ru: 'планы обеспечивают целевой показатель',
    zh: '按计划可实现具体目标',
    ar: 'الخطط تبلغ المقصد',
  },
  short: {
    en: 'plans miss the target: {gap}',
    fr: 'les plans n’atteignent pas la cible\u00a0: {gap}',
    es: 'los planes no alcanzan la finalidad: {gap}',
    ru: 'планы не обеспечивают целевой показатель: {gap}',
    zh: '按计划无法实现具体目标：{gap}',
    ar: 'الخطط لا تبلغ المقصد: {gap}',
  },
}

export const ALL: Readonly<Record<Exclude<Verdict['kind'], 'unknown'>, Phrase>> = {
  reached: {
    en: 'reached if all is delivered',
    fr: 'atteinte si tout est réalisé',
    es: 'se alcanza si todo se ejecuta',
    ru: 'достигается, если выполнено все',
    zh: '若全部交付则可实现',
    ar: 'يتحقق إذا أُنجز كل ما خُطط له',
  },
  short: {
    en: 'missed even if all is delivered: {gap}',
    fr: 'non atteinte même si tout est réalisé\u00a0: {gap}',
    es: 'no se alcanza aunque todo se ejecute: {gap}',
    ru: 'не достигается, даже если выполнено все: {gap}',
    zh: '即使全部交付仍无法实现：{gap}',
    ar: 'لا يتحقق ولو أُنجز كل ما خُطط له: {gap}',
  },
}

export const FUNDED: Readonly<Record<Exclude<Verdict['kind'], 'unknown'>, Phrase>> = {
  reached: {
    en: 'reached with the money there is',
    fr: 'atteinte avec les fonds disponibles',
    es: 'se alcanza con los fondos disponibles',
    ru: 'достигается при имеющихся средствах',
    zh: '以现有资金可实现',
    ar: 'يتحقق بالأموال المتاحة',
  },
  short: {
    en: 'missed with the money there is: {gap}',
    fr: 'non atteinte avec les fonds disponibles\u00a0: {gap}',
    es: 'no se alcanza con los fondos disponibles: {gap}',
    ru: 'не достигается при имеющихся средствах: {gap}',
    zh: '以现有资金无法实现：{gap}',
    ar: 'لا يتحقق بالأموال المتاحة: {gap}',
  },
}

/** How far a number lies from its target, up or down. */
export const OFF_BY: Phrase = {
  en: 'off by {gap}',
  fr: 'écart de {gap}',
  es: 'diferencia de {gap}',
  ru: 'разрыв {gap}',
  zh: '差 {gap}',
  ar: 'بفارق {gap}',
}

/** How far a scale falls short: `draft in place of adopted`. */
export const IN_PLACE_OF: Phrase = {
  en: '“{value}” in place of “{target}”',
  fr: '«\u00a0{value}\u00a0» au lieu de «\u00a0{target}\u00a0»',
  es: '«{value}» en lugar de «{target}»',
  ru: '«{value}» вместо «{target}»',
  zh: '“{value}”而非“{target}”',
  ar: '«{value}» بدلاً من «{target}»',
}

export const UNKNOWN: Readonly<Record<Why, Phrase>> = {
  nobody: {
    en: 'nobody aims at it',
    fr: 'aucun plan ne la vise',
    es: 'ningún plan la persigue',
    ru: 'ни один план на него не нацелен',
    zh: '没有计划以此为目标',
    ar: 'لا تستهدفه أي خطة',
  },
  'not-in-year': {
    en: 'nobody aims at it in this year',
    fr: 'aucun plan ne la vise cette année',
    es: 'ningún plan la persigue este año',
    ru: 'в этом году ни один план на него не нацелен',
    zh: '当年没有计划以此为目标',
    ar: 'لا تستهدفه أي خطة في هذه السنة',
  },
  'some-members': {
    en: 'aimed at only among a part of the members',
    fr: 'visée seulement pour une partie des membres',
    es: 'perseguida solo para una parte de los miembros',
    ru: 'предусмотрен лишь для части членов',
    zh: '仅针对部分成员',
    ar: 'يُستهدف لجزء من الأعضاء فقط',
  },
  impact: {
    en: 'reached by way of {outcomes}',
    fr: 'atteinte par l’intermédiaire des {outcomes}',
    es: 'se alcanza a través de los {outcomes}',
    ru: 'достигается через: {outcomes}',
    zh: '通过{outcomes}实现',
    ar: 'يتحقق عن طريق {outcomes}',
  },
  'no-target': {
    en: 'no target for this year',
    fr: 'pas de cible pour cette année',
    es: 'sin finalidad para este año',
    ru: 'на этот год целевого показателя нет',
    zh: '当年无具体目标',
    ar: 'لا مقصد لهذه السنة',
  },
  'no-direction': {
    en: 'whether it should rise or fall is not said',
    fr: 'le sens voulu n’est pas indiqué',
    es: 'no se indica si debe aumentar o disminuir',
    ru: 'не указано, должен он расти или снижаться',
    zh: '未说明应上升还是下降',
    ar: 'لم يُذكر أينبغي أن يرتفع أم ينخفض',
  },
  'no-baseline': {
    en: 'additions have no baseline to stand on',
    fr: 'les ajouts n’ont pas de valeur de référence',
    es: 'las adiciones carecen de valor de referencia',
    ru: 'для прироста нет базового значения',
    zh: '增量缺少基准值',
    ar: 'لا خط أساس للإضافات',
  },
  'yearly-sum': {
    en: 'additions to a yearly sum are not compared',
    fr: 'les ajouts à une somme annuelle ne sont pas comparés',
    es: 'las adiciones a una suma anual no se comparan',
    ru: 'прирост годовой суммы не сравнивается',
    zh: '年度合计的增量不作比较',
    ar: 'لا تُقارن الإضافات إلى مجموع سنوي',
  },
  'two-forms': {
    en: 'levels and additions, of which no sum can be made',
    fr: 'des niveaux et des ajouts, qui ne s’additionnent pas',
    es: 'niveles y adiciones, que no pueden sumarse',
    ru: 'уровни и прирост, которые нельзя сложить',
    zh: '既有水平又有增量，无法合计',
    ar: 'مستويات وإضافات لا يمكن جمعها',
  },
  'against-direction': {
    en: 'an aim is bounded on the wrong side, so it promises no level',
    fr: 'une visée est bornée du mauvais côté et ne promet donc aucun niveau',
    es: 'una meta está acotada por el lado equivocado y no promete ningún nivel',
    ru: 'одна из целей ограничена не с той стороны и не обещает никакого уровня',
    zh: '有一项目标限定的方向相反，故未承诺任何水平',
    ar: 'أحد الأهداف محدود من الجهة الخطأ فلا يعد بأي مستوى',
  },
  'nobody-funded': {
    en: 'with the money there is, nobody aims at it',
    fr: 'avec les fonds disponibles, aucun plan ne la vise',
    es: 'con los fondos disponibles, ningún plan la persigue',
    ru: 'при имеющихся средствах ни один план на него не нацелен',
    zh: '以现有资金，没有计划以此为目标',
    ar: 'بالأموال المتاحة، لا تستهدفه أي خطة',
  },
  'money-unknown': {
    en: 'whether there is money for it, the plan does not say',
    fr: 'le plan ne dit pas s’il y a des fonds pour cela',
    es: 'el plan no dice si hay fondos para ello',
    ru: 'есть ли на это средства, в плане не указано',
    zh: '规划未说明是否有相应资金',
    ar: 'لا تذكر الخطة هل توجد أموال لذلك',
  },
}

/** Of an Output, where no revenue of the class that pays is declared. */
export const MONEY_UNKNOWN: Phrase = {
  en: 'revenue not declared',
  fr: 'recettes non indiquées',
  es: 'ingresos no declarados',
  ru: 'поступления не указаны',
  zh: '未列出收入',
  ar: 'الإيرادات غير مذكورة',
}

export const NOT_FUNDED: Phrase = {
  en: 'not funded',
  fr: 'non financé',
  es: 'sin financiación',
  ru: 'не финансируется',
  zh: '无资金',
  ar: 'غير ممول',
}

export const SOME_MEMBERS: Phrase = {
  en: 'not all members',
  fr: 'une partie des membres',
  es: 'parte de los miembros',
  ru: 'не все члены',
  zh: '部分成员',
  ar: 'بعض الأعضاء',
}

export const HOW_RECKONED: Phrase = {
  en: 'Expected: of several levels the least ambitious; additions are summed onto the last value reported of the end of a year, before any onto the baseline. “All”: every planned Output is delivered; “funded”: only those above the cut line of the whole plan (rbm prioritize). Gap: what is missing to the target, up or down.',
  fr: 'Attendu\u00a0: de plusieurs niveaux, le moins ambitieux\u00a0; les ajouts s’additionnent à la dernière valeur communiquée d’une fin d’année, à défaut à la valeur de départ. «\u00a0Tous\u00a0»\u00a0: tout ce qui est planifié est livré\u00a0; «\u00a0financés\u00a0»\u00a0: seulement ce qui est au-dessus du seuil de financement de tout le plan (rbm prioritize). Écart\u00a0: ce qui manque à la cible, vers le haut ou vers le bas.',
  es: 'Esperado: de varios niveles, el menos ambicioso; las adiciones se suman al último valor comunicado de un fin de año o, a falta de este, al valor de partida. «Todos»: se entrega todo lo planificado; «financiados»: solo lo que está por encima de la línea de corte de todo el plan (rbm prioritize). Brecha: lo que falta para el objetivo, hacia arriba o hacia abajo.',
  ru: 'Ожидается: из нескольких уровней – наименее амбициозный; прирост прибавляется к последнему сообщенному значению на конец года, а до него – к исходному значению. «Все»: выполнено все запланированное; «финанс.»: лишь то, что выше линии отсечения всего плана (rbm prioritize). Разрыв: сколько не хватает до цели, вверх или вниз.',
  zh: '预期：多个水平取其最低者；增量累加于最近报告的年末值之上，如无则累加于基线之上。“全部”：所有计划内容均交付；“有资金”：仅整个规划资金截止线以上者（rbm prioritize）。差距：距目标尚缺之数，无论升降。',
  ar: 'المتوقع: من بين عدة مستويات أقلها طموحاً؛ وتُجمع الإضافات على آخر قيمة مبلَّغ عنها لنهاية سنة، وإلا فعلى خط الأساس. «الكل»: يُنجز كل ما خُطط له؛ «الممول»: ما فوق خط القطع للخطة كلها فقط (rbm prioritize). الفجوة: ما ينقص عن الهدف، صعوداً أو هبوطاً.',
}

export const HIDDEN: Phrase = {
  en: 'INCOMPLETE: errors hide {indicators} or targets, or touch money. What is missing, or has no place:',
  fr: 'INCOMPLET\u00a0: des erreurs cachent des cibles ({indicators}) ou touchent à des montants. Ce qui manque ou n’a pas de place\u00a0:',
  es: 'INCOMPLETO: hay errores que ocultan finalidades ({indicators}) o afectan a importes. Lo que falta o no tiene lugar:',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ: ошибки скрывают целевые показатели ({indicators}) или затрагивают суммы. Отсутствует или не имеет места:',
  zh: '不完整：有错误掩盖了{indicators}或具体目标，或涉及金额。缺失或无处归属的内容：',
  ar: 'غير مكتمل: أخطاء تخفي {indicators} أو المقاصد، أو تمس المبالغ. ما هو ناقص أو لا موضع له:',
}

/** What an Output plans: what it adds, at what level it aims, and how the level is meant where it says so. */
export const PLANS: Readonly<Record<'adds' | 'aims-at' | Comparator, Phrase>> = {
  adds: {
    en: '{output} adds {value}',
    fr: '{output} ajoute {value}',
    es: '{output} añade {value}',
    ru: '{output} добавляет {value}',
    zh: '{output} 增加 {value}',
    ar: '{output} يضيف {value}',
  },
  'aims-at': {
    en: '{output} aims at {value}',
    fr: '{output} vise {value}',
    es: '{output} apunta a {value}',
    ru: '{output} стремится к {value}',
    zh: '{output} 力求达到 {value}',
    ar: '{output} يستهدف {value}',
  },
  'at-least': {
    en: '{output} aims for at least {value}',
    fr: '{output} vise au moins {value}',
    es: '{output} apunta a un mínimo de {value}',
    ru: '{output} стремится к уровню не ниже {value}',
    zh: '{output} 力求至少达到 {value}',
    ar: '{output} يستهدف {value} على الأقل',
  },
  'at-most': {
    en: '{output} aims for at most {value}',
    fr: '{output} vise au plus {value}',
    es: '{output} apunta a un máximo de {value}',
    ru: '{output} стремится к уровню не выше {value}',
    zh: '{output} 力求不超过 {value}',
    ar: '{output} يستهدف {value} على الأكثر',
  },
  below: {
    en: '{output} aims for less than {value}',
    fr: '{output} vise moins de {value}',
    es: '{output} apunta a menos de {value}',
    ru: '{output} стремится к уровню ниже {value}',
    zh: '{output} 力求低于 {value}',
    ar: '{output} يستهدف أقل من {value}',
  },
  above: {
    en: '{output} aims for more than {value}',
    fr: '{output} vise plus de {value}',
    es: '{output} apunta a más de {value}',
    ru: '{output} стремится к уровню выше {value}',
    zh: '{output} 力求高于 {value}',
    ar: '{output} يستهدف أكثر من {value}',
  },
  exactly: {
    en: '{output} aims for exactly {value}',
    fr: '{output} vise exactement {value}',
    es: '{output} apunta exactamente a {value}',
    ru: '{output} стремится ровно к {value}',
    zh: '{output} 力求恰好达到 {value}',
    ar: '{output} يستهدف {value} تماماً',
  },
}
