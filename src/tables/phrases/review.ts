// What `rbm review` says.

import type { Movement, Reading } from '../../costing/review/attribution.ts'
import type { Lack } from '../../costing/review/review-of-year.ts'
import type { DecisionKind } from '../../model/decision.ts'
import type { ReviewAnswer } from '../../model/output.ts'
import type { Phrase } from '../../model/phrase.ts'

export const REVIEW: Phrase = {
  en: 'Review',
  fr: 'Examen',
  es: 'Examen',
  ru: 'Обзор',
  zh: '审查',
  ar: 'الاستعراض',
}

export const REVIEW_TITLE: Phrase = {
  en: 'Review of {outputs} for {year}',
  fr: 'Examen pour {year}\u00a0: {outputs}',
  es: 'Examen para {year}: {outputs}',
  ru: 'Обзор на {year} год: {outputs}',
  zh: '{year}年审查：{outputs}',
  ar: 'استعراض {outputs} لسنة {year}',
}

export const LOOKS_BACK: Phrase = {
  en: 'Looks back on {before}, as known on {day}',
  fr: 'Porte sur {before}, d’après les données connues au {day}',
  es: 'Se refiere a {before}, con lo que se sabe al {day}',
  ru: 'Оглядывается на {before} год по данным на {day}',
  zh: '回顾{before}年，数据截至{day}',
  ar: 'ينظر في {before} بحسب المعروف في {day}',
}

export const NOT_COVERED: Phrase = {
  en: 'The plan does not cover {before}: there are no reports to look back on.',
  fr: 'Le plan ne couvre pas {before}\u00a0: il n’y a pas de rapports à examiner.',
  es: 'El plan no abarca {before}: no hay informes que examinar.',
  ru: 'План не охватывает {before} год: отчётов для обзора нет.',
  zh: '计划不涵盖{before}年：没有可供回顾的报告。',
  ar: 'لا تشمل الخطة {before}: لا تقارير يُنظر فيها.',
}

export const COUNTS: Phrase = {
  en: '{outputs}: {all} · {decision-words}: {decision} · {review-words}: {review}',
  fr: '{outputs}\u00a0: {all} · {decision-words}\u00a0: {decision} · {review-words}\u00a0: {review}',
  es: '{outputs}: {all} · {decision-words}: {decision} · {review-words}: {review}',
  ru: '{outputs}: {all} · {decision-words}: {decision} · {review-words}: {review}',
  zh: '{outputs}：{all} · {decision-words}：{decision} · {review-words}：{review}',
  ar: '{outputs}: {all} · {decision-words}: {decision} · {review-words}: {review}',
}

export const LACKS: Readonly<Record<Lack, Phrase>> = {
  decision: {
    en: 'needs a decision',
    fr: 'décision requise',
    es: 'requiere una decisión',
    ru: 'нужно решение',
    zh: '需要决定',
    ar: 'يحتاج إلى قرار',
  },
  review: {
    en: 'not decided yet',
    fr: 'pas encore décidé',
    es: 'aún sin decidir',
    ru: 'решение ещё не принято',
    zh: '尚未决定',
    ar: 'لم يُقرَّر بعد',
  },
}

export const ANSWERS: Readonly<Record<ReviewAnswer, Phrase>> = {
  fully: {
    en: 'fully',
    fr: 'pleinement',
    es: 'plenamente',
    ru: 'полностью',
    zh: '完全',
    ar: 'كلياً',
  },
  partly: {
    en: 'partly',
    fr: 'en partie',
    es: 'en parte',
    ru: 'частично',
    zh: '部分',
    ar: 'جزئياً',
  },
  not: {
    en: 'not',
    fr: 'non',
    es: 'no',
    ru: 'нет',
    zh: '否',
    ar: 'لا',
  },
}

export const STILL_RELEVANT: Phrase = {
  en: 'Still relevant',
  fr: 'Toujours pertinent',
  es: 'Sigue siendo pertinente',
  ru: 'Сохраняет актуальность',
  zh: '仍然相关',
  ar: 'لا يزال ذا صلة',
}

export const FIT_FOR_PURPOSE: Phrase = {
  en: 'Fit for purpose',
  fr: 'Adapté au but',
  es: 'Adecuado a su fin',
  ru: 'Соответствует цели',
  zh: '符合用途',
  ar: 'ملائم للغرض',
}

export const TARGETS_ACHIEVED: Phrase = {
  en: 'Targets achieved',
  fr: 'Cibles atteintes',
  es: 'Finalidades cumplidas',
  ru: 'Показатели достигнуты',
  zh: '目标已实现',
  ar: 'المقاصد تحققت',
}

export const ACHIEVED_BY_REPORTS: Phrase = {
  en: 'Achieved by the reports',
  fr: 'Atteintes selon les rapports',
  es: 'Cumplidas según los informes',
  ru: 'Достигнуто по отчётам',
  zh: '报告所示的实现情况',
  ar: 'المتحقق بحسب التقارير',
}

export const BY_REPORTS: Phrase = {
  en: 'by the reports {answer} ({reached} of {known})',
  fr: 'selon les rapports {answer} ({reached} sur {known})',
  es: 'según los informes {answer} ({reached} de {known})',
  ru: 'по отчётам {answer} ({reached} из {known})',
  zh: '报告所示：{answer}（{known}项中{reached}项）',
  ar: 'بحسب التقارير {answer} ({reached} من {known})',
}

/** Answers of the review and of the reports on one question. */
export const DIFFERS: Phrase = {
  en: 'The review says {declared}, the reports say {reported}.',
  fr: 'L’examen dit {declared}, les rapports disent {reported}.',
  es: 'El examen dice {declared}, los informes dicen {reported}.',
  ru: 'В обзоре — {declared}, в отчётах — {reported}.',
  zh: '审查称{declared}，报告称{reported}。',
  ar: 'يقول الاستعراض {declared} وتقول التقارير {reported}.',
}

export const REVIEW_OF: Phrase = {
  en: 'Review of {year}',
  fr: 'Examen de {year}',
  es: 'Examen de {year}',
  ru: 'Обзор {year} года',
  zh: '{year}年审查',
  ar: 'استعراض {year}',
}

export const NO_REVIEW: Phrase = {
  en: 'There is no review.',
  fr: 'Il n’y a pas d’examen.',
  es: 'No hay examen.',
  ru: 'Обзора нет.',
  zh: '没有审查。',
  ar: 'لا يوجد استعراض.',
}

export const NOT_ANSWERED: Phrase = {
  en: 'not answered',
  fr: 'sans réponse',
  es: 'sin respuesta',
  ru: 'нет ответа',
  zh: '未答',
  ar: 'بلا جواب',
}

export const PROPOSED: Phrase = {
  en: 'Proposed',
  fr: 'Proposition',
  es: 'Propuesta',
  ru: 'Предложение',
  zh: '建议',
  ar: 'المقترح',
}

export const WHY: Phrase = {
  en: 'Why',
  fr: 'Motif',
  es: 'Motivo',
  ru: 'Почему',
  zh: '原因',
  ar: 'السبب',
}

export const DECISION: Phrase = {
  en: 'Decision',
  fr: 'Décision',
  es: 'Decisión',
  ru: 'Решение',
  zh: '决定',
  ar: 'القرار',
}

export const DECISIONS: Phrase = {
  en: 'Decisions',
  fr: 'Décisions',
  es: 'Decisiones',
  ru: 'Решения',
  zh: '决定',
  ar: 'القرارات',
}

export const DECISION_NAMES: Readonly<Record<DecisionKind, Phrase>> = {
  continue: {
    en: 'continue',
    fr: 'poursuivre',
    es: 'continuar',
    ru: 'продолжать',
    zh: '继续',
    ar: 'الاستمرار',
  },
  adjust: {
    en: 'adjust',
    fr: 'ajuster',
    es: 'ajustar',
    ru: 'скорректировать',
    zh: '调整',
    ar: 'التعديل',
  },
  merge: {
    en: 'merge',
    fr: 'fusionner',
    es: 'fusionar',
    ru: 'объединить',
    zh: '合并',
    ar: 'الدمج',
  },
  stop: {
    en: 'stop',
    fr: 'arrêter',
    es: 'poner fin',
    ru: 'прекратить',
    zh: '停止',
    ar: 'الإيقاف',
  },
  reprioritize: {
    en: 'another priority',
    fr: 'autre priorité',
    es: 'otra prioridad',
    ru: 'другой приоритет',
    zh: '改变优先级',
    ar: 'أولوية أخرى',
  },
  reschedule: {
    en: 'other dates',
    fr: 'autres dates',
    es: 'otras fechas',
    ru: 'другие сроки',
    zh: '改变日期',
    ar: 'مواعيد أخرى',
  },
  'accept-breach': {
    en: 'accept a breach',
    fr: 'accepter un dépassement',
    es: 'aceptar un incumplimiento',
    ru: 'допустить нарушение',
    zh: '接受违规',
    ar: 'قبول خرق',
  },
}

export const MERGE_INTO: Phrase = {
  en: 'merge into {id}',
  fr: 'fusionner avec {id}',
  es: 'fusionar con {id}',
  ru: 'объединить с {id}',
  zh: '并入{id}',
  ar: 'الدمج في {id}',
}

export const DECIDED: Phrase = {
  en: 'Decided',
  fr: 'Décidé',
  es: 'Decidido',
  ru: 'Решено',
  zh: '已决定',
  ar: 'تقرر',
}

export const DECIDED_EARLIER: Phrase = {
  en: 'Decided before it was reported',
  fr: 'Décidé avant les rapports',
  es: 'Decidido antes de los informes',
  ru: 'Решено до отчётов',
  zh: '报告之前已决定',
  ar: 'تقرر قبل التقارير',
}

/** What was decided, where it was only that money comes from another Output. */
export const BUDGET_TRANSFERRED: Phrase = {
  en: 'budget transferred',
  fr: 'budget transféré',
  es: 'presupuesto transferido',
  ru: 'бюджет перенесен',
  zh: '已调拨预算',
  ar: 'نُقلت ميزانية',
}

export const TRANSFERRED_FROM: Phrase = {
  en: 'Budget transferred: {amount} from {output}, {date}',
  fr: 'Budget transféré\u00a0: {amount} depuis {output}, {date}',
  es: 'Presupuesto transferido: {amount} desde {output}, {date}',
  ru: 'Перенос бюджета: {amount} из {output}, {date}',
  zh: '已调拨预算：从{output}调入{amount}，{date}',
  ar: 'نُقلت ميزانية: {amount} من {output}، {date}',
}

export const OTHERWISE: Phrase = {
  en: 'It goes on, although a change is proposed.',
  fr: 'On poursuit, bien qu’un changement soit proposé.',
  es: 'Continúa, aunque se propone un cambio.',
  ru: 'Продолжается, хотя предложено изменение.',
  zh: '虽建议改变，仍继续。',
  ar: 'يستمر مع أن تغييراً مقترح.',
}

export const NOBODY_SAID: Phrase = {
  en: 'nobody is named',
  fr: 'personne n’est nommé',
  es: 'no se nombra a nadie',
  ru: 'никто не назван',
  zh: '未写明何人',
  ar: 'لم يُذكر أحد',
}

export const NEW: Phrase = {
  en: 'There is nothing to look back on: it was not planned in {before}.',
  fr: 'Rien à examiner\u00a0: il n’était pas prévu en {before}.',
  es: 'No hay nada que examinar: no estaba previsto en {before}.',
  ru: 'Оглядываться не на что: в {before} году этого в плане не было.',
  zh: '没有可供回顾的内容：{before}年未列入计划。',
  ar: 'لا شيء يُنظر فيه: لم يكن مخططاً في {before}.',
}

export const ENDED: Phrase = {
  en: 'Not planned in {year}',
  fr: 'Non prévu en {year}',
  es: 'No previsto en {year}',
  ru: 'В {year} году не планируется',
  zh: '{year}年未列入计划',
  ar: 'غير مخطط في {year}',
}

export const TARGETS_IN_WORDS: Phrase = {
  en: 'Targets in words',
  fr: 'Cibles en toutes lettres',
  es: 'Finalidades en palabras',
  ru: 'Показатели словами',
  zh: '目标说明',
  ar: 'المقاصد بالكلمات',
}

export const TO_DO: Phrase = {
  en: 'To do',
  fr: 'À faire',
  es: 'Por hacer',
  ru: 'Сделать',
  zh: '待办',
  ar: 'المطلوب',
}

export const BY_DAY: Phrase = {
  en: 'by {day}',
  fr: 'd’ici au {day}',
  es: 'antes del {day}',
  ru: 'до {day}',
  zh: '{day}前',
  ar: 'بحلول {day}',
}

export const LESSON: Phrase = {
  en: 'Lesson',
  fr: 'Enseignement',
  es: 'Enseñanza',
  ru: 'Урок',
  zh: '经验教训',
  ar: 'الدرس',
}

export const WORKED: Phrase = {
  en: 'Worked',
  fr: 'A fonctionné',
  es: 'Funcionó',
  ru: 'Удалось',
  zh: '有效',
  ar: 'ما نجح',
}

export const DID_NOT_WORK: Phrase = {
  en: 'Did not work',
  fr: 'N’a pas fonctionné',
  es: 'No funcionó',
  ru: 'Не удалось',
  zh: '无效',
  ar: 'ما لم ينجح',
}

export const RESTING: Phrase = {
  en: 'Not pursued, and on the list for a second look: {names}.',
  fr: 'Non poursuivis, et à réexaminer\u00a0: {names}.',
  es: 'No se persiguen, y están en la lista para volver a examinarlos: {names}.',
  ru: 'Не выполняются, но остаются в списке для повторного рассмотрения: {names}.',
  zh: '未推行，列入清单待再次审视：{names}。',
  ar: 'غير منفذة، وعلى القائمة لنظرة ثانية: {names}.',
}

export const PROPOSALS_NOTE: Phrase = {
  en: 'What is proposed follows from a written table of delivery, targets, expenditure and risk. It proposes; people decide.',
  fr: 'Les propositions découlent d’une table écrite\u00a0: exécution, cibles, dépenses et risques. Elle propose\u00a0; ce sont des personnes qui décident.',
  es: 'Las propuestas se deducen de una tabla escrita de ejecución, finalidades, gasto y riesgo. La tabla propone; deciden las personas.',
  ru: 'Предложения следуют из письменной таблицы: выполнение, показатели, расходы и риск. Таблица предлагает, решают люди.',
  zh: '建议依据书面的决策表得出：交付、目标、支出与风险。表只建议，由人决定。',
  ar: 'المقترحات مستمدة من جدول مكتوب للتنفيذ والمقاصد والإنفاق والمخاطر. الجدول يقترح والناس يقررون.',
}

export const WHICH_DECISIONS: Phrase = {
  en: 'A decision counts when it was taken in {before} or {year}, and not before the period that was reported last.',
  fr: 'Une décision compte si elle a été prise en {before} ou {year}, et pas avant la dernière période communiquée.',
  es: 'Una decisión cuenta si se tomó en {before} o {year}, y no antes del último período notificado.',
  ru: 'Учитываются решения {before} или {year} года, принятые не раньше последнего отчётного периода.',
  zh: '决定须在{before}年或{year}年作出，且不早于最近一次报告所涉期间。',
  ar: 'يُحتسب القرار إذا اتُّخذ في {before} أو {year}، وليس قبل آخر فترة أُبلغ عنها.',
}

export const REMARKS: Phrase = {
  en: 'Remarks',
  fr: 'Observations',
  es: 'Observaciones',
  ru: 'Замечания',
  zh: '备注',
  ar: 'ملاحظات',
}

export const NOTHING: Phrase = {
  en: 'There is nothing to show.',
  fr: 'Il n’y a rien à afficher.',
  es: 'No hay nada que mostrar.',
  ru: 'Показывать нечего.',
  zh: '没有可显示的内容。',
  ar: 'لا شيء للعرض.',
}

export const HIDDEN: Phrase = {
  en: 'INCOMPLETE: errors hide reviews, reports or decisions: {count}. See them: rbm validate',
  fr: 'INCOMPLET\u00a0: des erreurs cachent des examens, des rapports ou des décisions\u00a0: {count}. Les voir\u00a0: rbm validate',
  es: 'INCOMPLETO: hay errores que ocultan exámenes, informes o decisiones: {count}. Verlos: rbm validate',
  ru: 'НЕПОЛНО: ошибки скрывают обзоры, отчёты или решения: {count}. Показать их: rbm validate',
  zh: '不完整：有错误隐藏了审查、报告或决定：{count}。查看：rbm validate',
  ar: 'غير مكتمل: أخطاء تخفي استعراضات أو تقارير أو قرارات: {count}. لعرضها: rbm validate',
}

export const DECISIONS_TITLE: Phrase = {
  en: 'Decisions taken: {years}',
  fr: 'Décisions prises\u00a0: {years}',
  es: 'Decisiones adoptadas: {years}',
  ru: 'Принятые решения: {years}',
  zh: '已作决定：{years}',
  ar: 'القرارات المتخذة: {years}',
}

export const ABOUT: Phrase = {
  en: 'About',
  fr: 'Objet',
  es: 'Sobre',
  ru: 'О чём',
  zh: '关于',
  ar: 'بشأن',
}

export const REASON: Phrase = {
  en: 'Reason',
  fr: 'Motif',
  es: 'Motivo',
  ru: 'Причина',
  zh: '理由',
  ar: 'السبب',
}

export const RESPONSIBLE: Phrase = {
  en: 'Who',
  fr: 'Qui',
  es: 'Quién',
  ru: 'Кто',
  zh: '负责人',
  ar: 'المسؤول',
}

export const MEETING: Phrase = {
  en: 'Decided by',
  fr: 'Décidé par',
  es: 'Decidido por',
  ru: 'Кем решено',
  zh: '决定者',
  ar: 'من قرر',
}

export const DAY: Phrase = {
  en: 'Day',
  fr: 'Jour',
  es: 'Día',
  ru: 'День',
  zh: '日期',
  ar: 'اليوم',
}

export const DUE: Phrase = {
  en: 'Due',
  fr: 'Échéance',
  es: 'Plazo',
  ru: 'Срок',
  zh: '期限',
  ar: 'الموعد',
}

export const OVERDUE: Phrase = {
  en: '{day}, past',
  fr: '{day}, échue',
  es: '{day}, vencido',
  ru: '{day}, истёк',
  zh: '{day}，已过',
  ar: '{day}، انقضى',
}

export const TRANSFER: Phrase = {
  en: 'transfer of {amount}',
  fr: 'virement de {amount}',
  es: 'transferencia de {amount}',
  ru: 'перенос {amount}',
  zh: '调拨{amount}',
  ar: 'تحويل {amount}',
}

export const NOT_TAKEN: Phrase = {
  en: 'Does not count: it is not said who decided, or when',
  fr: 'Ne compte pas\u00a0: on ne dit pas qui a décidé, ou quand',
  es: 'No cuenta: no se dice quién decidió, o cuándo',
  ru: 'Не учитывается: не сказано, кто решил или когда',
  zh: '不计：未写明决定者或日期',
  ar: 'لا يُحتسب: لم يُذكر من قرر أو متى',
}

export const CONTRIBUTIONS_TITLE: Phrase = {
  en: 'What {outputs} contributed to {outcomes}: {year}',
  fr: 'Contribution\u00a0: {outputs} – {outcomes}, {year}',
  es: 'Contribución: {outputs} – {outcomes}, {year}',
  ru: 'Вклад: {outputs} – {outcomes}, {year}',
  zh: '{year}年{outputs}对{outcomes}的贡献',
  ar: 'مساهمة {outputs} في {outcomes}: {year}',
}

export const CONTRIBUTIONS: Phrase = {
  en: 'Contributions',
  fr: 'Contributions',
  es: 'Contribuciones',
  ru: 'Вклад',
  zh: '贡献',
  ar: 'المساهمات',
}

export const SHARE_OF_COST: Phrase = {
  en: 'Share',
  fr: 'Part',
  es: 'Parte',
  ru: 'Доля',
  zh: '份额',
  ar: 'الحصة',
}

export const BUDGET: Phrase = {
  en: 'Budget',
  fr: 'Budget',
  es: 'Presupuesto',
  ru: 'Бюджет',
  zh: '预算',
  ar: 'الميزانية',
}

export const SPENT: Phrase = {
  en: 'Spent',
  fr: 'Dépensé',
  es: 'Gastado',
  ru: 'Израсходовано',
  zh: '已支出',
  ar: 'المنفق',
}

export const MONEY_NOTE: Phrase = {
  en: 'Budget and expenditure are the direct ones of the year, by the shares that the plan gives.',
  fr: 'Budget et dépenses sont directs, de l’année, selon les parts du plan.',
  es: 'Presupuesto y gasto son los directos del año, según las partes del plan.',
  ru: 'Бюджет и расходы прямые, за год, по долям плана.',
  zh: '预算与支出为当年直接数额，按计划所定份额划分。',
  ar: 'الميزانية والإنفاق مباشران للسنة بحسب حصص الخطة.',
}

export const NOT_CAUSATION: Phrase = {
  en: 'This is contribution, not causation: other things act on {outcomes}, too.',
  fr: 'Il s’agit de contribution, non de causalité\u00a0: d’autres facteurs agissent aussi sur {outcomes}.',
  es: 'Es contribución, no causalidad: otras cosas influyen también en {outcomes}.',
  ru: 'Это вклад, а не причина: на {outcomes} влияет и другое.',
  zh: '这是贡献而非因果：{outcomes}也受其他因素影响。',
  ar: 'هذه مساهمة لا سببية: عوامل أخرى تؤثر أيضاً في {outcomes}.',
}

/** In place of an Outcome, for the money of support services. */
export const REACHES_NONE: Phrase = {
  en: 'none by itself',
  fr: 'aucun directement',
  es: 'ninguno directamente',
  ru: 'напрямую ни один',
  zh: '不直接对应',
  ar: 'لا شيء مباشرة',
}

export const CHANGES_TITLE: Phrase = {
  en: 'What changed in {outcomes}: {year}',
  fr: 'Évolution\u00a0: {outcomes}, {year}',
  es: 'Evolución: {outcomes}, {year}',
  ru: 'Изменения: {outcomes}, {year}',
  zh: '{year}年{outcomes}的变化',
  ar: 'ما تغير في {outcomes}: {year}',
}

export const CHANGES: Phrase = {
  en: 'Changes',
  fr: 'Évolution',
  es: 'Evolución',
  ru: 'Изменения',
  zh: '变化',
  ar: 'التغيرات',
}

export const BEFORE: Phrase = {
  en: 'Before',
  fr: 'Avant',
  es: 'Antes',
  ru: 'До',
  zh: '之前',
  ar: 'قبل',
}

export const ACTUAL: Phrase = {
  en: 'Actual',
  fr: 'Réel',
  es: 'Real',
  ru: 'Факт',
  zh: '实际',
  ar: 'الفعلي',
}

export const MOVED: Phrase = {
  en: 'Moved',
  fr: 'Évolution',
  es: 'Movimiento',
  ru: 'Движение',
  zh: '变动',
  ar: 'الحركة',
}

export const MOVEMENTS: Readonly<Record<Movement, Phrase>> = {
  'as-wanted': {
    en: 'as wanted',
    fr: 'dans le sens voulu',
    es: 'como se quiere',
    ru: 'как нужно',
    zh: '如所愿',
    ar: 'كما هو مرغوب',
  },
  'not-at-all': {
    en: 'not at all',
    fr: 'aucune',
    es: 'ninguno',
    ru: 'нет',
    zh: '无变化',
    ar: 'لا تغير',
  },
  against: {
    en: 'the wrong way',
    fr: 'en sens contraire',
    es: 'en sentido contrario',
    ru: 'в обратную сторону',
    zh: '反向',
    ar: 'عكس المرغوب',
  },
  unknown: {
    en: 'not known',
    fr: 'inconnue',
    es: 'no se sabe',
    ru: 'неизвестно',
    zh: '未知',
    ar: 'غير معروف',
  },
}

/** How delivery and change fit one another; never that the one made the other. */
export const READINGS: Readonly<Record<Reading, Phrase>> = {
  nobody: {
    en: 'Nothing that was planned contributed to it.',
    fr: 'Rien de ce qui était prévu n’y a contribué.',
    es: 'Nada de lo previsto contribuyó a ello.',
    ru: 'Ничто из запланированного этому не способствовало.',
    zh: '计划中没有任何内容对其作出贡献。',
    ar: 'لم يساهم فيه شيء مما خُطط.',
  },
  'not-measured': {
    en: 'Whether anything changed is not known: no indicator can be compared.',
    fr: 'On ignore si quelque chose a changé\u00a0: aucun indicateur n’est comparable.',
    es: 'No se sabe si algo cambió: ningún indicador puede compararse.',
    ru: 'Изменилось ли что-то, неизвестно: ни один показатель нельзя сравнить.',
    zh: '是否有变化尚不可知：没有可比较的指标。',
    ar: 'لا يُعرف هل تغير شيء: لا مؤشر قابلاً للمقارنة.',
  },
  'not-reported': {
    en: 'It changed, but what was delivered for it is not reported.',
    fr: 'Il y a eu évolution, mais l’exécution n’est pas communiquée.',
    es: 'Hubo cambio, pero no se notificó qué se ejecutó.',
    ru: 'Изменения есть, но о выполнении не сообщено.',
    zh: '有变化，但未报告为此交付了什么。',
    ar: 'حدث تغير، لكن لم يُبلَّغ عما نُفِّذ له.',
  },
  mixed: {
    en: 'Some indicators moved as wanted and some the wrong way: they must be looked at one by one.',
    fr: 'Certains indicateurs ont évolué comme voulu, d’autres en sens contraire\u00a0: les examiner un à un.',
    es: 'Unos indicadores se movieron como se quiere y otros en sentido contrario: hay que verlos uno a uno.',
    ru: 'Одни показатели изменились как нужно, другие — наоборот: их надо рассмотреть по отдельности.',
    zh: '部分指标如所愿变动，部分反向：须逐一查看。',
    ar: 'تحركت مؤشرات كما هو مرغوب وأخرى عكسه: يُنظر فيها واحداً واحداً.',
  },
  fits: {
    en: 'There was delivery, and it moved as wanted: that fits, and is no proof.',
    fr: 'Il y a eu exécution et l’évolution est celle voulue\u00a0: cela concorde, sans être une preuve.',
    es: 'Hubo ejecución y se movió como se quiere: concuerda, sin ser una prueba.',
    ru: 'Выполнение было, и движение как нужно: это согласуется, но не доказывает.',
    zh: '有交付，且变动如所愿：两者相符，但不构成证明。',
    ar: 'كان هناك تنفيذ وتحرك كما هو مرغوب: هذا متوافق وليس دليلاً.',
  },
  'no-change': {
    en: 'There was delivery, and it did not move as wanted: it may need time, or something else holds it back.',
    fr: 'Il y a eu exécution, sans l’évolution voulue\u00a0: il faut peut-être du temps, ou autre chose fait obstacle.',
    es: 'Hubo ejecución y no se movió como se quiere: quizá hace falta tiempo, u otra cosa lo frena.',
    ru: 'Выполнение было, а нужного движения нет: возможно, нужно время или мешает что-то другое.',
    zh: '有交付，但未如所愿变动：可能需要时间，或受其他因素阻碍。',
    ar: 'كان هناك تنفيذ ولم يتحرك كما هو مرغوب: ربما يحتاج وقتاً أو يعيقه أمر آخر.',
  },
  'without-delivery': {
    en: 'It moved as wanted without delivery as planned: others did it, or luck.',
    fr: 'L’évolution est celle voulue sans l’exécution prévue\u00a0: d’autres y ont pourvu, ou la chance.',
    es: 'Se movió como se quiere sin la ejecución prevista: fue obra de otros, o suerte.',
    ru: 'Движение как нужно без выполнения плана: заслуга других или случай.',
    zh: '未按计划交付，却如所愿变动：他人之功或运气使然。',
    ar: 'تحرك كما هو مرغوب دون تنفيذ وفق الخطة: بفعل آخرين أو بالمصادفة.',
  },
  neither: {
    en: 'There was no delivery as planned, and it did not move as wanted.',
    fr: 'Ni exécution comme prévu, ni évolution voulue.',
    es: 'Ni ejecución según lo previsto, ni el movimiento que se quiere.',
    ru: 'Нет ни выполнения по плану, ни нужного движения.',
    zh: '既未按计划交付，也未如所愿变动。',
    ar: 'لا تنفيذ وفق الخطة ولا تحرك كما هو مرغوب.',
  },
}

export const READING: Phrase = {
  en: 'Reading',
  fr: 'Lecture',
  es: 'Lectura',
  ru: 'Вывод',
  zh: '解读',
  ar: 'القراءة',
}

export const LESSONS_TITLE: Phrase = {
  en: 'Lessons by theme',
  fr: 'Enseignements par thème',
  es: 'Enseñanzas por tema',
  ru: 'Уроки по темам',
  zh: '按主题分列的经验教训',
  ar: 'الدروس بحسب الموضوع',
}

export const LESSONS: Phrase = {
  en: 'Lessons',
  fr: 'Enseignements',
  es: 'Enseñanzas',
  ru: 'Уроки',
  zh: '经验教训',
  ar: 'الدروس',
}

export const THEME: Phrase = {
  en: 'Theme',
  fr: 'Thème',
  es: 'Tema',
  ru: 'Тема',
  zh: '主题',
  ar: 'الموضوع',
}

export const WITHOUT_THEME: Phrase = {
  en: 'Without theme',
  fr: 'Sans thème',
  es: 'Sin tema',
  ru: 'Без темы',
  zh: '无主题',
  ar: 'بلا موضوع',
}

export const REPORTED_IN: Phrase = {
  en: 'Reported',
  fr: 'Communiqué',
  es: 'Notificado',
  ru: 'Отчёт',
  zh: '报告',
  ar: 'التقرير',
}
