// What the rules of the lights say in words: a sentence for each rule of `costing/progress/lights.ts`, under its id.

import type { DeliveryRule, Light, MoneyRule, TargetRule } from '../../costing/progress/lights.ts'
import type { Comparator } from '../../model/comparator.ts'
import type { Phrase } from '../../model/phrase.ts'

export const LIGHT_WORDS: Readonly<Record<Light, Phrase>> = {
  good: {
    en: 'on track',
    fr: 'en bonne voie',
    es: 'en buen camino',
    ru: 'по плану',
    zh: '正常',
    ar: 'على المسار',
  },
  attention: { en: 'watch', fr: 'à surveiller', es: 'vigilar', ru: 'внимание', zh: '需关注', ar: 'انتباه' },
  bad: { en: 'at risk', fr: 'en danger', es: 'en riesgo', ru: 'под угрозой', zh: '有风险', ar: 'في خطر' },
  unknown: { en: 'not known', fr: 'inconnu', es: 'sin datos', ru: 'неизвестно', zh: '未知', ar: 'غير معروف' },
}

/** Rules that say how far it is; the others have a sentence of their own. */
type FarRule = 'on-pace' | 'behind' | 'far-behind'

/** How far, at the end of the year and in its middle. */
export const WAY: Readonly<Record<'whole' | 'paced', Phrase>> = {
  whole: {
    en: '{actual}, {progress} of the way from {baseline} to {target}',
    fr: '{actual}, {progress} du chemin de {baseline} à {target}',
    es: '{actual}, {progress} del camino de {baseline} a {target}',
    ru: '{actual}, пройдено {progress} пути от {baseline} до {target}',
    zh: '{actual}，从{baseline}到{target}已完成{progress}',
    ar: '{actual}، {progress} من الطريق من {baseline} إلى {target}',
  },
  paced: {
    en: '{actual}, {progress} of the way from {baseline} to {target}; at an even pace it would be {pace}',
    fr: '{actual}, {progress} du chemin de {baseline} à {target}\u00a0; à rythme régulier, ce serait {pace}',
    es: '{actual}, {progress} del camino de {baseline} a {target}; a ritmo constante sería {pace}',
    ru: '{actual}, пройдено {progress} пути от {baseline} до {target}; при равномерном темпе было бы {pace}',
    zh: '{actual}，从{baseline}到{target}已完成{progress}；匀速进展应为{pace}',
    ar: '{actual}، {progress} من الطريق من {baseline} إلى {target}؛ وبوتيرة منتظمة لكانت {pace}',
  },
}

/** The actual value of a flow of which a part of the year is reported. */
export const AT_THIS_PACE: Phrase = {
  en: '{actual} in {months} months, at this pace {projected} in the year',
  fr: '{actual} en {months} mois, à ce rythme {projected} sur l’année',
  es: '{actual} en {months} meses, a este ritmo {projected} en el año',
  ru: '{actual} за {months} мес., при таком темпе {projected} за год',
  zh: '{months}个月为{actual}，按此速度全年为{projected}',
  ar: '{actual} في {months} أشهر، وبهذه الوتيرة {projected} في السنة',
}

export const TARGET_REASONS: Readonly<Record<Exclude<TargetRule, FarRule>, Phrase>> = {
  reached: {
    en: '{actual}, the target of {target} is reached',
    fr: '{actual}, la cible de {target} est atteinte',
    es: '{actual}, se ha alcanzado el objetivo de {target}',
    ru: '{actual}, цель {target} достигнута',
    zh: '{actual}，已达到目标{target}',
    ar: '{actual}، تحقق الهدف {target}',
  },
  kept: {
    en: '{actual}, kept at {target}',
    fr: '{actual}, maintenu à {target}',
    es: '{actual}, se mantiene en {target}',
    ru: '{actual}, удержано на уровне {target}',
    zh: '{actual}，保持在{target}',
    ar: '{actual}، حوفظ عليه عند {target}',
  },
  'not-kept': {
    en: '{actual}, {missed} away from {target}, beyond the tolerance of {tolerance}',
    fr: '{actual}, à {missed} de {target}, au-delà de la tolérance de {tolerance}',
    es: '{actual}, a {missed} de {target}, fuera de la tolerancia de {tolerance}',
    ru: '{actual}, на {missed} от {target}, вне допуска {tolerance}',
    zh: '{actual}，距{target}差{missed}，超出容差{tolerance}',
    ar: '{actual}، على بعد {missed} من {target}، خارج حد التسامح {tolerance}',
  },
  passed: {
    en: '{actual}, beyond {target}, which was to be met exactly',
    fr: '{actual}, au-delà de {target}, à atteindre exactement',
    es: '{actual}, más allá de {target}, que debía cumplirse exactamente',
    ru: '{actual}, дальше {target}, а требовалось ровно столько',
    zh: '{actual}，超出{target}，而目标要求恰好达到',
    ar: '{actual}، تجاوز {target} المطلوب بلوغه تماماً',
  },
  'wrong-way': {
    en: '{actual}, moved away from the target, from {baseline} instead of to {target}',
    fr: '{actual}, s’éloigne de la cible, depuis {baseline} au lieu d’aller vers {target}',
    es: '{actual}, se aleja del objetivo, desde {baseline} en vez de hacia {target}',
    ru: '{actual}, движение прочь от цели: от {baseline}, а не к {target}',
    zh: '{actual}，从{baseline}起背离目标{target}',
    ar: '{actual}، ابتعد عن الهدف، من {baseline} بدلاً من الاتجاه إلى {target}',
  },
  'no-target': {
    en: 'no target for {year}',
    fr: 'pas de cible pour {year}',
    es: 'sin objetivo para {year}',
    ru: 'на {year} г. цели нет',
    zh: '{year}年无目标',
    ar: 'لا هدف لسنة {year}',
  },
  'no-value': {
    en: 'no value reported for {year}',
    fr: 'aucune valeur communiquée pour {year}',
    es: 'ningún valor comunicado para {year}',
    ru: 'за {year} г. значение не сообщено',
    zh: '未报告{year}年数值',
    ar: 'لم تُبلَّغ قيمة لسنة {year}',
  },
  'counts-missing': {
    en: 'a period gives no numerator and denominator, so the periods cannot be combined',
    fr: 'une période ne donne ni numérateur ni dénominateur\u00a0: les périodes ne peuvent être combinées',
    es: 'un período no da numerador y denominador, por lo que los períodos no pueden combinarse',
    ru: 'за один из периодов нет числителя и знаменателя, объединить периоды нельзя',
    zh: '某一期间未给出分子和分母，无法合并各期',
    ar: 'فترة بلا بسط ومقام، فلا يمكن جمع الفترات',
  },
  'no-baseline': {
    en: '{actual}, and no baseline to start from; {missed} short of the target of {target}',
    fr: '{actual}, sans valeur de référence\u00a0; à {missed} de la cible de {target}',
    es: '{actual}, sin base de partida; a {missed} del objetivo de {target}',
    ru: '{actual}, базового значения нет; до цели {target} не хватает {missed}',
    zh: '{actual}，无基线；距目标{target}差{missed}',
    ar: '{actual}، ولا خط أساس؛ على بعد {missed} من الهدف {target}',
  },
  'no-direction': {
    en: '{actual}, the target is the baseline, and the plan does not say whether more or less is better',
    fr: '{actual}, la cible est la référence, et le plan ne dit pas si plus ou moins est préférable',
    es: '{actual}, el objetivo es la base, y el plan no dice si es mejor más o menos',
    ru: '{actual}, цель равна базе, а план не говорит, что лучше – больше или меньше',
    zh: '{actual}，目标等于基线，且计划未说明增或减为佳',
    ar: '{actual}، الهدف هو خط الأساس، والخطة لا تقول إن كان الأكثر أم الأقل أفضل',
  },
}

/** Behind `no-value`, where there is one of an earlier year. */
export const LAST_VALUE: Phrase = {
  en: 'last {actual} ({year})',
  fr: 'dernière {actual} ({year})',
  es: 'último {actual} ({year})',
  ru: 'последнее {actual} ({year})',
  zh: '最近{actual}（{year}）',
  ar: 'الأخيرة {actual} ({year})',
}

export const DELIVERY_REASONS: Readonly<Record<DeliveryRule, Phrase>> = {
  delivered: { en: 'delivered', fr: 'réalisé', es: 'entregado', ru: 'выполнено', zh: '已交付', ar: 'أُنجز' },
  cancelled: { en: 'cancelled', fr: 'annulé', es: 'cancelado', ru: 'отменено', zh: '已取消', ar: 'أُلغي' },
  'delivery-at-risk': {
    en: 'may not be delivered',
    fr: 'pourrait ne pas être réalisé',
    es: 'podría no entregarse',
    ru: 'может быть не выполнено',
    zh: '可能无法交付',
    ar: 'قد لا يُنجز',
  },
  'end-over': {
    en: 'was to end on {end}, and was last reported: {state}',
    fr: 'devait se terminer le {end}\u00a0; dernier état\u00a0: {state}',
    es: 'debía terminar el {end}; último estado: {state}',
    ru: 'срок {end} прошел; последнее состояние: {state}',
    zh: '应于{end}完成；最近状态：{state}',
    ar: 'كان يجب أن ينتهي في {end}؛ آخر حالة: {state}',
  },
  'end-over-unreported': {
    en: 'was to end on {end}, and nothing is reported',
    fr: 'devait se terminer le {end}, et rien n’est communiqué',
    es: 'debía terminar el {end}, y no se ha informado nada',
    ru: 'срок {end} прошел, отчета нет',
    zh: '应于{end}完成，未报告任何情况',
    ar: 'كان يجب أن ينتهي في {end} ولم يُبلَّغ عن شيء',
  },
  'delivery-unreported': {
    en: 'not reported',
    fr: 'non communiqué',
    es: 'sin informe',
    ru: 'не сообщено',
    zh: '未报告',
    ar: 'لم يُبلَّغ',
  },
  'delivery-late': {
    en: 'late, but will be delivered',
    fr: 'en retard, mais sera réalisé',
    es: 'atrasado, pero se entregará',
    ru: 'с опозданием, но будет выполнено',
    zh: '延迟，但将交付',
    ar: 'متأخر، لكنه سيُنجز',
  },
  'start-over': {
    en: 'not started, though it should have been',
    fr: 'non commencé, alors qu’il aurait dû l’être',
    es: 'no iniciado, aunque debía haberlo sido',
    ru: 'не начато, хотя пора',
    zh: '应已开始但尚未开始',
    ar: 'لم يبدأ مع أنه كان يجب أن يبدأ',
  },
  'not-yet': {
    en: 'not started yet',
    fr: 'pas encore commencé',
    es: 'aún no iniciado',
    ru: 'еще не начато',
    zh: '尚未开始',
    ar: 'لم يبدأ بعد',
  },
  'as-planned': {
    en: 'as planned',
    fr: 'comme prévu',
    es: 'según lo previsto',
    ru: 'по плану',
    zh: '按计划',
    ar: 'وفق الخطة',
  },
}

export const OF_PERIOD: Phrase = {
  en: '{said} (report of {period})',
  fr: '{said} (rapport de {period})',
  es: '{said} (informe de {period})',
  ru: '{said} (отчет за {period})',
  zh: '{said}（{period}报告）',
  ar: '{said} (تقرير {period})',
}

export const OF_ACTIVITIES: Phrase = {
  en: '{said} (from its {activities}, {period})',
  fr: '{said} (d’après ses {activities}, {period})',
  es: '{said} (según sus {activities}, {period})',
  ru: '{said} (по его {activities}, {period})',
  zh: '{said}（据其{activities}，{period}）',
  ar: '{said} (من {activities}، {period})',
}

export const MONEY_REASONS: Readonly<Record<MoneyRule, Phrase>> = {
  'budget-below-zero': {
    en: 'transfers took more than there was: the revised budget is {revised}',
    fr: 'les virements ont pris plus qu’il n’y avait\u00a0: le budget révisé est de {revised}',
    es: 'las transferencias tomaron más de lo que había: el presupuesto revisado es {revised}',
    ru: 'перераспределено больше, чем было: уточненный бюджет {revised}',
    zh: '调出额超过原有额：修订预算为{revised}',
    ar: 'المناقلات أخذت أكثر من الموجود: الميزانية المنقحة {revised}',
  },
  'without-budget': {
    en: '{spent} spent without a budget',
    fr: '{spent} dépensés sans budget',
    es: '{spent} gastados sin presupuesto',
    ru: 'израсходовано {spent} без бюджета',
    zh: '无预算支出{spent}',
    ar: 'أُنفق {spent} بلا ميزانية',
  },
  'nothing-to-spend': {
    en: 'no budget, nothing spent',
    fr: 'ni budget ni dépense',
    es: 'sin presupuesto ni gasto',
    ru: 'ни бюджета, ни расходов',
    zh: '无预算，无支出',
    ar: 'لا ميزانية ولا إنفاق',
  },
  'spending-unreported': {
    en: 'spending not reported; budget {revised}',
    fr: 'dépenses non communiquées\u00a0; budget {revised}',
    es: 'gasto sin informe; presupuesto {revised}',
    ru: 'о расходах не сообщено; бюджет {revised}',
    zh: '未报告支出；预算{revised}',
    ar: 'لم يُبلَّغ عن الإنفاق؛ الميزانية {revised}',
  },
  overspent: {
    en: 'overspent: {spent} of {revised} ({burn})',
    fr: 'dépassement\u00a0: {spent} sur {revised} ({burn})',
    es: 'exceso de gasto: {spent} de {revised} ({burn})',
    ru: 'перерасход: {spent} из {revised} ({burn})',
    zh: '超支：{revised}中的{spent}（{burn}）',
    ar: 'تجاوز: {spent} من {revised} ({burn})',
  },
  'above-budget': {
    en: 'above the budget: {spent} of {revised} ({burn})',
    fr: 'au-dessus du budget\u00a0: {spent} sur {revised} ({burn})',
    es: 'por encima del presupuesto: {spent} de {revised} ({burn})',
    ru: 'сверх бюджета: {spent} из {revised} ({burn})',
    zh: '超出预算：{revised}中的{spent}（{burn}）',
    ar: 'فوق الميزانية: {spent} من {revised} ({burn})',
  },
  'ahead-of-results': {
    en: '{burn} spent, but {progress} of the way with {indicator}',
    fr: '{burn} dépensés, mais {progress} du chemin pour {indicator}',
    es: '{burn} gastado, pero {progress} del camino en {indicator}',
    ru: 'израсходовано {burn}, но пройдено {progress} по {indicator}',
    zh: '已支出{burn}，而{indicator}仅完成{progress}',
    ar: 'أُنفق {burn} لكن {progress} من الطريق في {indicator}',
  },
  'ahead-of-year': {
    en: '{burn} spent in {reported} of the year',
    fr: '{burn} dépensés en {reported} de l’année',
    es: '{burn} gastado en {reported} del año',
    ru: 'израсходовано {burn} за {reported} года',
    zh: '在{reported}的年度时间内已支出{burn}',
    ar: 'أُنفق {burn} في {reported} من السنة',
  },
  'behind-year': {
    en: 'only {burn} spent in {reported} of the year',
    fr: 'seulement {burn} dépensés en {reported} de l’année',
    es: 'solo {burn} gastado en {reported} del año',
    ru: 'израсходовано лишь {burn} за {reported} года',
    zh: '在{reported}的年度时间内仅支出{burn}',
    ar: 'أُنفق {burn} فقط في {reported} من السنة',
  },
  'within-budget': {
    en: '{spent} of {revised} ({burn}) in {reported} of the year',
    fr: '{spent} sur {revised} ({burn}) en {reported} de l’année',
    es: '{spent} de {revised} ({burn}) en {reported} del año',
    ru: '{spent} из {revised} ({burn}) за {reported} года',
    zh: '{reported}的年度时间内支出{revised}中的{spent}（{burn}）',
    ar: '{spent} من {revised} ({burn}) في {reported} من السنة',
  },
}

/** What an Output aims at, before its value. */
export const COMPARED: Readonly<Record<Comparator, Phrase>> = {
  'at-least': {
    en: 'at least {value}',
    fr: 'au moins {value}',
    es: 'al menos {value}',
    ru: 'не менее {value}',
    zh: '至少{value}',
    ar: '{value} على الأقل',
  },
  'at-most': {
    en: 'at most {value}',
    fr: 'au plus {value}',
    es: 'como máximo {value}',
    ru: 'не более {value}',
    zh: '至多{value}',
    ar: '{value} على الأكثر',
  },
  below: {
    en: 'below {value}',
    fr: 'moins de {value}',
    es: 'menos de {value}',
    ru: 'менее {value}',
    zh: '低于{value}',
    ar: 'أقل من {value}',
  },
  above: {
    en: 'above {value}',
    fr: 'plus de {value}',
    es: 'más de {value}',
    ru: 'более {value}',
    zh: '高于{value}',
    ar: 'أكثر من {value}',
  },
  exactly: {
    en: 'exactly {value}',
    fr: 'exactement {value}',
    es: 'exactamente {value}',
    ru: 'ровно {value}',
    zh: '恰好{value}',
    ar: '{value} تماماً',
  },
}
