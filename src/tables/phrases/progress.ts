// What the tables of `rbm progress` say beside their lights.

import type { Phrase } from '../../model/phrase.ts'

export const PROGRESS: Phrase = {
  en: 'Progress',
  fr: 'Avancement',
  es: 'Avance',
  ru: 'Ход выполнения',
  zh: '进展',
  ar: 'التقدم',
}

export const TITLE_BY_ENTITY: Phrase = {
  en: 'Progress in {year}, by {entity}',
  fr: 'Avancement en {year}, par {entity}',
  es: 'Avance en {year}, por {entity}',
  ru: 'Ход выполнения за {year} г.: {entity}',
  zh: '{year}年进展，按{entity}列示',
  ar: 'التقدم في {year} بحسب {entity}',
}

export const TITLE_OUTPUTS: Phrase = {
  en: '{outputs} in {year}: delivery, targets, money',
  fr: '{outputs} en {year}\u00a0: réalisation, cibles, dépenses',
  es: '{outputs} en {year}: ejecución, objetivos, dinero',
  ru: '{outputs}, {year} г.: выполнение, цели, средства',
  zh: '{year}年{outputs}：交付、目标、资金',
  ar: '{outputs} في {year}: الإنجاز والأهداف والأموال',
}

export const TITLE_INDICATORS: Phrase = {
  en: '{indicators} in {year}: how far they have come',
  fr: '{indicators} en {year}\u00a0: chemin parcouru',
  es: '{indicators} en {year}: camino recorrido',
  ru: '{indicators}, {year} г.: пройденный путь',
  zh: '{year}年{indicators}：已达进度',
  ar: '{indicators} في {year}: ما تحقق منها',
}

export const TITLE_MONEY: Phrase = {
  en: 'Spending against the budget of {year}, by {by}',
  fr: 'Dépenses par rapport au budget {year}, par {by}',
  es: 'Gasto frente al presupuesto de {year}, por {by}',
  ru: 'Расходы и бюджет на {year} г.: {by}',
  zh: '{year}年支出与预算对比，按{by}列示',
  ar: 'الإنفاق مقابل ميزانية {year} بحسب {by}',
}

export const TITLE_LATE: Phrase = {
  en: 'Late data on {date}',
  fr: 'Données en retard au {date}',
  es: 'Datos atrasados al {date}',
  ru: 'Данные, не поступившие в срок, на {date}',
  zh: '截至{date}逾期的数据',
  ar: 'البيانات المتأخرة في {date}',
}

export const AS_OF: Phrase = {
  en: 'as known on {date}',
  fr: 'situation au {date}',
  es: 'situación al {date}',
  ru: 'по состоянию на {date}',
  zh: '截至{date}的情况',
  ar: 'الوضع في {date}',
}

export const YEAR_GONE: Phrase = {
  en: '{gone} of {year} has gone',
  fr: '{gone} de {year} écoulés',
  es: 'ha transcurrido el {gone} de {year}',
  ru: 'прошло {gone} {year} г.',
  zh: '{year}年已过{gone}',
  ar: 'انقضى {gone} من {year}',
}

export const REPORTS_COUNTED: Phrase = {
  en: 'reports of the year counted: {count}',
  fr: 'rapports de l’année pris en compte\u00a0: {count}',
  es: 'informes del año contados: {count}',
  ru: 'учтено отчетов за год: {count}',
  zh: '计入的本年报告：{count}',
  ar: 'تقارير السنة المحتسبة: {count}',
}

export const REPORTS_LATER: Phrase = {
  en: 'closed later, not counted: {count}',
  fr: 'clos plus tard, non pris en compte\u00a0: {count}',
  es: 'cerrados después, no contados: {count}',
  ru: 'закрыто позже, не учтено: {count}',
  zh: '之后结束、未计入：{count}',
  ar: 'أُقفلت لاحقاً ولم تُحتسب: {count}',
}

export const DELIVERY: Phrase = {
  en: 'Delivery',
  fr: 'Réalisation',
  es: 'Ejecución',
  ru: 'Выполнение',
  zh: '交付',
  ar: 'الإنجاز',
}
export const TARGETS: Phrase = {
  en: 'Targets',
  fr: 'Cibles',
  es: 'Objetivos',
  ru: 'Цели',
  zh: '目标',
  ar: 'الأهداف',
}
export const MONEY: Phrase = {
  en: 'Money',
  fr: 'Dépenses',
  es: 'Dinero',
  ru: 'Средства',
  zh: '资金',
  ar: 'الأموال',
}
export const ACTUAL: Phrase = { en: 'Actual', fr: 'Réel', es: 'Real', ru: 'Факт', zh: '实际值', ar: 'الفعلي' }
export const LAST_ACTUAL: Phrase = {
  en: 'Last actual',
  fr: 'Dernier réel',
  es: 'Último real',
  ru: 'Последний факт',
  zh: '最近实际值',
  ar: 'آخر قيمة فعلية',
}
export const WAY: Phrase = {
  en: 'Progress',
  fr: 'Avancement',
  es: 'Avance',
  ru: 'Пройдено',
  zh: '进度',
  ar: 'التقدم',
}
export const IN_WORDS: Phrase = {
  en: 'In words',
  fr: 'En toutes lettres',
  es: 'En palabras',
  ru: 'Словами',
  zh: '文字说明',
  ar: 'بالكلمات',
}
export const ORIGINAL: Phrase = {
  en: 'Original budget',
  fr: 'Budget initial',
  es: 'Presupuesto inicial',
  ru: 'Первоначальный бюджет',
  zh: '原预算',
  ar: 'الميزانية الأصلية',
}
export const TRANSFERS: Phrase = {
  en: 'Transfers',
  fr: 'Virements',
  es: 'Transferencias',
  ru: 'Перераспределение',
  zh: '调剂',
  ar: 'المناقلات',
}
export const REVISED: Phrase = {
  en: 'Revised budget',
  fr: 'Budget révisé',
  es: 'Presupuesto revisado',
  ru: 'Уточненный бюджет',
  zh: '修订预算',
  ar: 'الميزانية المنقحة',
}
export const SPENT: Phrase = {
  en: 'Spent',
  fr: 'Dépensé',
  es: 'Gastado',
  ru: 'Израсходовано',
  zh: '已支出',
  ar: 'المنفق',
}
export const LEFT: Phrase = { en: 'Left', fr: 'Solde', es: 'Saldo', ru: 'Остаток', zh: '余额', ar: 'المتبقي' }
export const BURN: Phrase = {
  en: 'Spent %',
  fr: 'Dépensé %',
  es: 'Gastado %',
  ru: 'Израсх., %',
  zh: '支出率',
  ar: 'نسبة الإنفاق',
}
export const REPORTED_PART: Phrase = {
  en: 'Year reported',
  fr: 'Part de l’année couverte',
  es: 'Parte del año cubierta',
  ru: 'Отражено за год',
  zh: '已报告的年度部分',
  ar: 'الجزء المبلغ عنه من السنة',
}
export const DUE: Phrase = {
  en: 'Due',
  fr: 'Échéance',
  es: 'Vence',
  ru: 'Срок',
  zh: '截止日期',
  ar: 'الموعد',
}
export const CAME: Phrase = {
  en: 'Came',
  fr: 'Reçu',
  es: 'Recibido',
  ru: 'Поступил',
  zh: '收到',
  ar: 'ورد في',
}
export const WHAT: Phrase = { en: 'What', fr: 'Objet', es: 'Qué', ru: 'Что', zh: '内容', ar: 'البيان' }

export const REPORT_OF: Phrase = {
  en: 'report of {entity} for {period}',
  fr: 'rapport de {entity} pour {period}',
  es: 'informe de {entity} de {period}',
  ru: 'отчет {entity} за {period}',
  zh: '{entity}{period}报告',
  ar: 'تقرير {entity} عن {period}',
}

export const VALUE_OF: Phrase = {
  en: 'value of {indicator}, measured {frequency}',
  fr: 'valeur de {indicator}, mesurée {frequency}',
  es: 'valor de {indicator}, medido {frequency}',
  ru: 'значение {indicator}, измеряется {frequency}',
  zh: '{indicator}的值，测量频率：{frequency}',
  ar: 'قيمة {indicator}، تقاس {frequency}',
}

export const LAST_MEASURED: Phrase = {
  en: 'last {date}',
  fr: 'dernière\u00a0: {date}',
  es: 'último: {date}',
  ru: 'последнее: {date}',
  zh: '最近：{date}',
  ar: 'آخر قياس: {date}',
}

export const NEVER: Phrase = { en: 'never', fr: 'jamais', es: 'nunca', ru: 'никогда', zh: '从未', ar: 'أبداً' }
export const NOT_COME: Phrase = {
  en: 'not come',
  fr: 'non reçu',
  es: 'no recibido',
  ru: 'не поступил',
  zh: '未收到',
  ar: 'لم يرد',
}

export const DAYS_LATE: Phrase = {
  en: 'days late: {count}',
  fr: 'jours de retard\u00a0: {count}',
  es: 'días de atraso: {count}',
  ru: 'дней опоздания: {count}',
  zh: '逾期天数：{count}',
  ar: 'أيام التأخير: {count}',
}

export const IN_TIME: Phrase = {
  en: 'in time',
  fr: 'à temps',
  es: 'a tiempo',
  ru: 'в срок',
  zh: '按时',
  ar: 'في الموعد',
}
export const NOT_DUE: Phrase = {
  en: 'not due yet',
  fr: 'pas encore dû',
  es: 'aún no vence',
  ru: 'срок не наступил',
  zh: '尚未到期',
  ar: 'لم يحن موعده',
}

export const NOTHING_LATE: Phrase = {
  en: 'No report is expected yet, and no value is older than it is measured often.',
  fr: 'Aucun rapport n’est encore attendu, et aucune valeur n’est plus ancienne que sa fréquence de mesure.',
  es: 'Todavía no se espera ningún informe, y ningún valor es más antiguo que su frecuencia de medición.',
  ru: 'Отчеты пока не ожидаются, и нет значений старше периодичности их измерения.',
  zh: '尚无应提交的报告，也没有早于测量频率的数值。',
  ar: 'لا يُنتظر أي تقرير بعد، ولا توجد قيمة أقدم من وتيرة قياسها.',
}

export const NOTHING_TO_SHOW: Phrase = {
  en: 'Nothing to show.',
  fr: 'Rien à montrer.',
  es: 'Nada que mostrar.',
  ru: 'Показывать нечего.',
  zh: '无可显示内容。',
  ar: 'لا شيء للعرض.',
}

export const REPORT_HIDDEN: Phrase = {
  en: 'INCOMPLETE: errors hide values, delivery or targets ({count}). See them: rbm validate',
  fr: 'INCOMPLET\u00a0: des erreurs masquent des valeurs, des réalisations ou des cibles ({count}). Pour les voir\u00a0: rbm validate',
  es: 'INCOMPLETO: hay errores que ocultan valores, ejecución u objetivos ({count}). Para verlos: rbm validate',
  ru: 'НЕПОЛНО: ошибки скрывают значения, выполнение или цели ({count}). Показать: rbm validate',
  zh: '不完整：有错误遮蔽了数值、交付情况或目标（{count}）。查看：rbm validate',
  ar: 'غير مكتمل: أخطاء تخفي قيماً أو إنجازاً أو أهدافاً ({count}). لعرضها: rbm validate',
}

export const HOW_PROGRESS: Phrase = {
  en: 'Progress = (actual − baseline) ÷ (target − baseline). On track from {from}, at risk below {below}; before the end of the year, of what an even pace would have behind it by then.',
  fr: 'Avancement = (réel − référence) ÷ (cible − référence). En bonne voie à partir de {from}, en danger au-dessous de {below}\u00a0; avant la fin de l’année, de ce qu’un rythme régulier aurait atteint.',
  es: 'Avance = (real − base) ÷ (objetivo − base). En buen camino desde el {from}, en riesgo por debajo del {below}; antes de fin de año, de lo que se habría alcanzado a ritmo constante.',
  ru: 'Пройдено = (факт − база) ÷ (цель − база). По плану – от {from}, под угрозой – ниже {below}; до конца года – от того, что было бы пройдено при равномерном темпе.',
  zh: '进度 =（实际值 − 基线）÷（目标 − 基线）。达{from}为正常，低于{below}为有风险；年底之前，以匀速进展应达到的进度为准。',
  ar: 'التقدم = (الفعلي − خط الأساس) ÷ (الهدف − خط الأساس). على المسار الصحيح من {from}، ومعرض للخطر دون {below}؛ وقبل نهاية السنة يُقاس بما كان سيتحقق بوتيرة منتظمة.',
}

export const HOW_MONEY: Phrase = {
  en: 'Original budget: the plan, direct cost. Revised: with the transfers that were decided by then. Overspent above {over}; ahead of the year or behind it: above {over} or below {below} of the part of the year that is reported.',
  fr: 'Budget initial\u00a0: le plan, coût direct. Révisé\u00a0: avec les virements décidés à cette date. Dépassement au-delà de {over}\u00a0; en avance ou en retard sur l’année\u00a0: plus de {over} ou moins de {below} de la part de l’année couverte par les rapports.',
  es: 'Presupuesto inicial: el plan, coste directo. Revisado: con las transferencias decididas hasta entonces. Exceso por encima del {over}; adelantado o atrasado respecto del año: más del {over} o menos del {below} de la parte del año sobre la que se ha informado.',
  ru: 'Первоначальный бюджет – план, прямые затраты; уточненный – с учетом решений о перераспределении. Перерасход – свыше {over}; опережение или отставание – более {over} или менее {below} той части года, за которую представлены отчеты.',
  zh: '原预算：计划中的直接成本。修订预算：计入届时已决定的调剂。超过{over}为超支；超过已报告年度部分的{over}为偏快，低于{below}为偏慢。',
  ar: 'الميزانية الأصلية: الخطة بالتكلفة المباشرة. المنقحة: مع المناقلات المقررة حتى ذلك الحين. تجاوز فوق {over}؛ سبق أو تأخر عن السنة: أكثر من {over} أو أقل من {below} من الجزء المبلغ عنه من السنة.',
}

export const SPENDING_UNREPORTED_BY: Phrase = {
  en: 'Nothing is reported of what these have spent, so the total lacks it: {entities}.',
  fr: 'Rien n’est rapporté des dépenses des entités suivantes, qui manquent donc au total\u00a0: {entities}.',
  es: 'No se ha comunicado lo que han gastado las siguientes, por lo que falta en el total: {entities}.',
  ru: 'О расходах следующих ничего не сообщено, поэтому в итоге их нет: {entities}.',
  zh: '以下各方尚未报告支出，因此合计中未包含：{entities}。',
  ar: 'لم يُبلَّغ عن إنفاق الكيانات التالية، ولذلك لا يشمله المجموع: {entities}.',
}

export const WHICH_LIGHT: Phrase = {
  en: 'Counted by the worst of the three lights of each {output}.',
  fr: 'Décompte selon le moins bon des trois feux de chaque {output}.',
  es: 'Recuento según la peor de las tres luces de cada {output}.',
  ru: 'Подсчет по худшему из трех сигналов ({output}).',
  zh: '按每个{output}三盏灯中最差者计数。',
  ar: 'العدّ بحسب أسوأ الإشارات الثلاث لكل {output}.',
}

export const AIM: Phrase = {
  en: '{indicator} (aim: {aim})',
  fr: '{indicator}, vise {aim}',
  es: '{indicator} (objetivo: {aim})',
  ru: '{indicator} (цель: {aim})',
  zh: '{indicator}（目标：{aim}）',
  ar: '{indicator} (المستهدف: {aim})',
}

export const ADDS_ONLY: Phrase = {
  en: '{indicator}: it only adds to it, and what was measured is of all together',
  fr: '{indicator}\u00a0: il ne fait qu’y ajouter, et la mesure porte sur l’ensemble',
  es: '{indicator}: solo contribuye, y lo medido es del conjunto',
  ru: '{indicator}: лишь добавляет к нему, а измерено все вместе',
  zh: '{indicator}：仅作增量贡献，测得的是总体值',
  ar: '{indicator}: يضيف إليه فقط، والقياس للجميع معاً',
}

export const NO_TARGETS: Phrase = {
  en: 'nothing that it aims at in {year}',
  fr: 'rien de visé en {year}',
  es: 'nada previsto como objetivo en {year}',
  ru: 'в {year} г. целей нет',
  zh: '{year}年无目标',
  ar: 'لا هدف له في {year}',
}

export const LIGHT: Phrase = { en: 'Light', fr: 'Feu', es: 'Luz', ru: 'Сигнал', zh: '信号', ar: 'الإشارة' }
