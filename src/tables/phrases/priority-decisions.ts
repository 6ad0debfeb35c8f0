// What `rbm prioritize` says of decisions on priorities, and of what has changed since an earlier plan.

import type { PriorityChangeKind } from '../../costing/cut-line/priority-changes.ts'
import type { Phrase } from '../../model/phrase.ts'

export const DECISIONS_TITLE: Phrase = {
  en: 'Priorities: why, by whom, when',
  fr: 'Priorités\u00a0: pourquoi, par qui, quand',
  es: 'Prioridades: por qué, por quién, cuándo',
  ru: 'Приоритеты: почему, кем, когда',
  zh: '优先级：理由、决定者、日期',
  ar: 'الأولويات: لماذا ومن قررها ومتى',
}

export const DECISIONS_NAME: Phrase = {
  en: 'Decisions',
  fr: 'Décisions',
  es: 'Decisiones',
  ru: 'Решения',
  zh: '决定',
  ar: 'القرارات',
}

export const REASON: Phrase = {
  en: 'Reason',
  fr: 'Motif',
  es: 'Motivo',
  ru: 'Основание',
  zh: '理由',
  ar: 'السبب',
}

export const DECIDED_BY: Phrase = {
  en: 'Decided by',
  fr: 'Décidé par',
  es: 'Decidido por',
  ru: 'Кем решено',
  zh: '决定者',
  ar: 'قرره',
}

export const DATE: Phrase = { en: 'Date', fr: 'Date', es: 'Fecha', ru: 'Дата', zh: '日期', ar: 'التاريخ' }

export const CHANGES_TITLE: Phrase = {
  en: 'Priorities that have changed',
  fr: 'Priorités modifiées',
  es: 'Prioridades que han cambiado',
  ru: 'Изменившиеся приоритеты',
  zh: '变更的优先级',
  ar: 'الأولويات التي تغيّرت',
}

export const CHANGES_NAME: Phrase = {
  en: 'Changes',
  fr: 'Modifications',
  es: 'Cambios',
  ru: 'Изменения',
  zh: '变更',
  ar: 'التغييرات',
}

export const COMPARED_WITH_REVISION: Phrase = {
  en: 'Compared with the plan at {revision}, {date}',
  fr: 'Par rapport au plan à {revision}, {date}',
  es: 'En comparación con el plan en {revision}, {date}',
  ru: 'По сравнению с планом в {revision}, {date}',
  zh: '与 {revision}（{date}）的规划相比',
  ar: 'مقارنة بالخطة عند {revision}، {date}',
}

export const COMPARED_WITH_APPROVED: Phrase = {
  en: 'Compared with the plan of {edition}, approved on {date}: {entities}',
  fr: 'Par rapport au plan de {edition}, approuvé le {date}\u00a0: {entities}',
  es: 'En comparación con el plan de {edition}, aprobado el {date}: {entities}',
  ru: 'По сравнению с планом {edition}, утвержденным {date}: {entities}',
  zh: '与 {edition} 年规划（{date} 批准）相比：{entities}',
  ar: 'مقارنة بخطة {edition} المعتمدة في {date}: {entities}',
}

export const COMPARED_WITH_DRAFT: Phrase = {
  en: 'Compared with the plan of {edition}, which is not approved: {entities}',
  fr: 'Par rapport au plan de {edition}, qui n’est pas approuvé\u00a0: {entities}',
  es: 'En comparación con el plan de {edition}, que no está aprobado: {entities}',
  ru: 'По сравнению с планом {edition}, который не утвержден: {entities}',
  zh: '与 {edition} 年规划（未批准）相比：{entities}',
  ar: 'مقارنة بخطة {edition} غير المعتمدة: {entities}',
}

export const NOTHING_BEFORE: Phrase = {
  en: 'There is no earlier plan with which priorities could be compared. To name a revision: --since REVISION',
  fr: 'Aucun plan antérieur ne permet de comparer les priorités. Pour nommer une révision\u00a0: --since REVISION',
  es: 'No hay un plan anterior con el que comparar las prioridades. Para indicar una revisión: --since REVISION',
  ru: 'Нет более раннего плана, с которым можно сравнить приоритеты. Чтобы указать ревизию: --since REVISION',
  zh: '没有可供比较优先级的早先规划。指定版本：--since REVISION',
  ar: 'لا توجد خطة سابقة يمكن مقارنة الأولويات بها. لتحديد مراجعة: --since REVISION',
}

export const NO_CHANGE: Phrase = {
  en: 'No priority has changed, and nothing has crossed the line.',
  fr: 'Aucune priorité n’a changé et rien n’a franchi le seuil.',
  es: 'Ninguna prioridad ha cambiado y nada ha cruzado la línea.',
  ru: 'Приоритеты не изменились, и ничто не пересекло линию.',
  zh: '没有优先级变更，也没有跨越截止线的项目。',
  ar: 'لم تتغير أي أولوية ولم يعبر الخط شيء.',
}

export const EARLIER_INCOMPLETE: Phrase = {
  en: 'The earlier plan is INCOMPLETE: errors hide some of its money.',
  fr: 'Le plan antérieur est INCOMPLET : des erreurs masquent une partie de ses fonds.',
  es: 'El plan anterior está INCOMPLETO: hay errores que ocultan parte de su dinero.',
  ru: 'Более ранний план НЕПОЛОН: ошибки скрывают часть его средств.',
  zh: '早先规划不完整：错误使部分资金未显示。',
  ar: 'الخطة السابقة غير مكتملة: أخطاء تخفي بعض أموالها.',
}

export const CHANGE_KINDS: Readonly<Record<PriorityChangeKind, Phrase>> = {
  'newly must': {
    en: 'Newly {must}',
    fr: 'Nouvellement {must}',
    es: 'Ahora {must}',
    ru: 'Теперь {must}',
    zh: '新列为 {must}',
    ar: 'أصبحت {must}',
  },
  raised: { en: 'Raised', fr: 'Relevées', es: 'Elevadas', ru: 'Повышены', zh: '提高', ar: 'رُفعت' },
  lowered: { en: 'Lowered', fr: 'Abaissées', es: 'Rebajadas', ru: 'Понижены', zh: '降低', ar: 'خُفضت' },
  'newly wont': {
    en: 'Newly {wont}',
    fr: 'Nouvellement {wont}',
    es: 'Ahora {wont}',
    ru: 'Теперь {wont}',
    zh: '新列为 {wont}',
    ar: 'أصبحت {wont}',
  },
  new: { en: 'New', fr: 'Nouveaux', es: 'Nuevos', ru: 'Новые', zh: '新增', ar: 'جديدة' },
  gone: {
    en: 'No longer in the plan',
    fr: 'Ne figurent plus au plan',
    es: 'Ya no figuran en el plan',
    ru: 'Больше нет в плане',
    zh: '不再列入规划',
    ar: 'لم تعد في الخطة',
  },
  across: {
    en: 'Across the line with the same priority',
    fr: 'De l’autre côté du seuil, à priorité égale',
    es: 'Al otro lado de la línea, con la misma prioridad',
    ru: 'По другую сторону линии при том же приоритете',
    zh: '优先级不变，跨越截止线',
    ar: 'عبرت الخط بالأولوية نفسها',
  },
}

export const COST_BEFORE: Phrase = {
  en: 'Cost before',
  fr: 'Coût avant',
  es: 'Costo anterior',
  ru: 'Затраты ранее',
  zh: '此前成本',
  ar: 'التكلفة سابقاً',
}

export const COST_NOW: Phrase = {
  en: 'Cost now',
  fr: 'Coût actuel',
  es: 'Costo actual',
  ru: 'Затраты сейчас',
  zh: '当前成本',
  ar: 'التكلفة الآن',
}

/** The cost of what stands on the other side now. */
export const ACROSS_THE_LINE: Phrase = {
  en: '{class}, cost that has moved across the line: now funded {up}, no longer funded {down}.',
  fr: '{class}, coût passé de l’autre côté du seuil\u00a0: désormais financé {up}, qui ne l’est plus {down}.',
  es: '{class}, costo que ha cruzado la línea: ahora financiado {up}, ya no financiado {down}.',
  ru: '{class}, затраты, пересекшие линию: теперь финансируется {up}, больше не финансируется {down}.',
  zh: '{class}，跨越截止线的成本：现获资金 {up}，不再获得资金 {down}。',
  ar: '{class}، التكلفة التي عبرت الخط: أصبحت ممولة {up}، لم تعد ممولة {down}.',
}

export const WHY_CHANGED: Phrase = {
  en: 'Why priorities have changed',
  fr: 'Pourquoi les priorités ont été modifiées',
  es: 'Por qué han cambiado las prioridades',
  ru: 'Почему приоритеты изменились',
  zh: '优先级变更的理由',
  ar: 'لماذا تغيّرت الأولويات',
}

export const WHY_CHANGED_NAME: Phrase = {
  en: 'Why',
  fr: 'Pourquoi',
  es: 'Por qué',
  ru: 'Почему',
  zh: '变更理由',
  ar: 'لماذا',
}
