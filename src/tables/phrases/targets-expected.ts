// What `rbm targets` says.

import type { Verdict, Why } from '../../costing/targets/expected-targets.ts'
import type { Phrase } from '../../model/phrase.ts'

export const EXPECTED_TITLE: Phrase = {
  en: 'Targets, and what is expected at year’s end: {years}',
  fr: 'Cibles, et valeurs attendues en fin d’année\u00a0: {years}',
  es: 'Objetivos, y valores esperados a fin de año: {years}',
  ru: 'Целевые показатели и ожидаемые значения на конец года: {years}',
  zh: '具体目标与年底预期值：{years}',
  ar: 'الأهداف والقيم المتوقعة في نهاية السنة: {years}',
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
  ru: 'с фин.',
  zh: '有资金',
  ar: 'الممول',
}

export const IN_WORDS: Phrase = {
  en: 'In words',
  fr: 'En toutes lettres',
  es: 'En palabras',
  ru: 'Словами',
  zh: '文字说明',
  ar: 'بالكلمات',
}

/** What is said once, where both expectations have the same verdict. */
export const BOTH: Readonly<Record<'reached' | 'short', Phrase>> = {
  reached: {
    en: 'plans reach the target',
    fr: 'les plans atteignent la cible',
    es: 'los planes alcanzan el objetivo',
    ru: 'планы обеспечивают цель',
    zh: '计划可达到目标',
    ar: 'الخطط تبلغ الهدف',
  },
  short: {
    en: 'plans miss the target: {gap}',
    fr: 'les plans manquent la cible\u00a0: {gap}',
    es: 'los planes no alcanzan el objetivo: {gap}',
    ru: 'планы не обеспечивают цель: {gap}',
    zh: '计划未达目标：{gap}',
    ar: 'الخطط لا تبلغ الهدف: {gap}',
  },
}

export const ALL: Readonly<Record<Exclude<Verdict['kind'], 'unknown'>, Phrase>> = {
  reached: {
    en: 'reached if all is delivered',
    fr: 'atteinte si tout est livré',
    es: 'se alcanza si todo se entrega',
    ru: 'достигается, если выполнено все',
    zh: '若全部交付则达到',
    ar: 'يتحقق إذا أُنجز الكل',
  },
  short: {
    en: 'missed even if all is delivered: {gap}',
    fr: 'manquée même si tout est livré\u00a0: {gap}',
    es: 'no se alcanza aunque todo se entregue: {gap}',
    ru: 'не достигается, даже если выполнено все: {gap}',
    zh: '即使全部交付仍未达到：{gap}',
    ar: 'لا يتحقق حتى لو أُنجز الكل: {gap}',
  },
}

export const FUNDED: Readonly<Record<Exclude<Verdict['kind'], 'unknown'>, Phrase>> = {
  reached: {
    en: 'reached with the money there is',
    fr: 'atteinte avec les fonds disponibles',
    es: 'se alcanza con los fondos disponibles',
    ru: 'достигается при имеющихся средствах',
    zh: '以现有资金可达到',
    ar: 'يتحقق بالأموال المتاحة',
  },
  short: {
    en: 'missed with the money there is: {gap}',
    fr: 'manquée avec les fonds disponibles\u00a0: {gap}',
    es: 'no se alcanza con los fondos disponibles: {gap}',
    ru: 'не достигается при имеющихся средствах: {gap}',
    zh: '以现有资金未达到：{gap}',
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
    fr: 'personne ne le vise',
    es: 'nadie apunta a él',
    ru: 'никто к нему не стремится',
    zh: '无人以此为目标',
    ar: 'لا أحد يستهدفه',
  },
  'not-in-year': {
    en: 'nobody aims at it in this year',
    fr: 'personne ne le vise cette année',
    es: 'nadie apunta a él en este año',
    ru: 'в этом году никто к нему не стремится',
    zh: '当年无人以此为目标',
    ar: 'لا أحد يستهدفه في هذه السنة',
  },
  'some-members': {
    en: 'aimed at only among a part of the members',
    fr: 'visé seulement pour une partie des membres',
    es: 'perseguido solo entre una parte de los miembros',
    ru: 'цель ставится лишь для части членов',
    zh: '仅针对部分成员',
    ar: 'يُستهدف لدى جزء من الأعضاء فقط',
  },
  impact: {
    en: 'reached by way of {outcomes}',
    fr: 'atteint par l’intermédiaire des {outcomes}',
    es: 'se alcanza a través de los {outcomes}',
    ru: 'достигается через: {outcomes}',
    zh: '通过{outcomes}实现',
    ar: 'يتحقق عن طريق {outcomes}',
  },
  'no-target': {
    en: 'no target for this year',
    fr: 'pas de cible pour cette année',
    es: 'sin objetivo para este año',
    ru: 'на этот год цели нет',
    zh: '当年无目标',
    ar: 'لا هدف لهذه السنة',
  },
  'no-direction': {
    en: 'whether it should rise or fall is not said',
    fr: 'le sens voulu n’est pas indiqué',
    es: 'no se dice si debe subir o bajar',
    ru: 'не указано, должен он расти или снижаться',
    zh: '未说明应上升还是下降',
    ar: 'لم يُذكر أينبغي أن يرتفع أم ينخفض',
  },
  'no-baseline': {
    en: 'additions have no baseline to stand on',
    fr: 'les ajouts n’ont pas de valeur de départ',
    es: 'las adiciones carecen de valor de partida',
    ru: 'для прироста нет исходного значения',
    zh: '增量没有基线可依',
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
  'nobody-funded': {
    en: 'with the money there is, nobody aims at it',
    fr: 'avec les fonds disponibles, personne ne le vise',
    es: 'con los fondos disponibles, nadie apunta a él',
    ru: 'при имеющихся средствах никто к нему не стремится',
    zh: '以现有资金，无人以此为目标',
    ar: 'بالأموال المتاحة، لا أحد يستهدفه',
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
  en: 'Expected: of several levels the least ambitious; additions are summed onto the baseline, since values of progress reports are not read yet. “All”: every planned Output is delivered; “funded”: only those above the cut line of the whole plan (rbm prioritize). Gap: what is missing to the target, up or down.',
  fr: 'Attendu\u00a0: de plusieurs niveaux, le moins ambitieux\u00a0; les ajouts s’additionnent à la valeur de départ, les rapports d’avancement n’étant pas encore lus. «\u00a0Tous\u00a0»\u00a0: tout ce qui est planifié est livré\u00a0; «\u00a0financés\u00a0»\u00a0: seulement ce qui est au-dessus du seuil de financement de tout le plan (rbm prioritize). Écart\u00a0: ce qui manque à la cible, vers le haut ou vers le bas.',
  es: 'Esperado: de varios niveles, el menos ambicioso; las adiciones se suman al valor de partida, pues los informes de progreso aún no se leen. «Todos»: se entrega todo lo planificado; «financiados»: solo lo que está por encima de la línea de corte de todo el plan (rbm prioritize). Brecha: lo que falta para el objetivo, hacia arriba o hacia abajo.',
  ru: 'Ожидается: из нескольких уровней – наименее амбициозный; прирост прибавляется к исходному значению, поскольку отчеты о ходе работы пока не учитываются. «Все»: выполнено все запланированное; «с фин.»: лишь то, что выше линии отсечения всего плана (rbm prioritize). Разрыв: сколько не хватает до цели, вверх или вниз.',
  zh: '预期：多个水平取其最低者；增量累加于基线之上，因尚未读取进展报告。“全部”：所有计划内容均交付；“有资金”：仅整个规划资金截止线以上者（rbm prioritize）。差距：距目标尚缺之数，无论升降。',
  ar: 'المتوقع: من بين عدة مستويات أقلها طموحاً؛ وتُجمع الإضافات على خط الأساس، إذ لا تُقرأ تقارير التقدم بعد. «الكل»: يُنجز كل ما خُطط له؛ «الممول»: ما فوق خط القطع للخطة كلها فقط (rbm prioritize). الفجوة: ما ينقص عن الهدف، صعوداً أو هبوطاً.',
}

export const HIDDEN: Phrase = {
  en: 'INCOMPLETE: errors hide {indicators} or targets, or touch money. What is missing, or has no place:',
  fr: 'INCOMPLET\u00a0: des erreurs cachent des cibles ({indicators}) ou touchent à des montants. Ce qui manque ou n’a pas de place\u00a0:',
  es: 'INCOMPLETO: hay errores que ocultan objetivos ({indicators}) o afectan a importes. Lo que falta o no tiene lugar:',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ: ошибки скрывают цели ({indicators}) или затрагивают суммы. Отсутствует или не имеет места:',
  zh: '不完整：有错误遮盖了{indicators}或目标，或涉及金额。缺失或无处归属的内容：',
  ar: 'غير مكتمل: أخطاء تخفي {indicators} أو الأهداف، أو تمس المبالغ. ما هو ناقص أو لا موضع له:',
}
