// What `rbm risks` says.

import type { Phrase } from '../../model/phrase.ts'

export const RISK_REGISTER: Phrase = {
  en: 'Risk register',
  fr: 'Registre des risques',
  es: 'Registro de riesgos',
  ru: 'Реестр рисков',
  zh: '风险登记册',
  ar: 'سجل المخاطر',
}

/** As it stands before anything is done. */
export const BEFORE: Phrase = {
  en: 'Before measures',
  fr: 'Avant mesures',
  es: 'Antes de las medidas',
  ru: 'До принятия мер',
  zh: '措施前',
  ar: 'قبل التدابير',
}

/** What is expected to remain. */
export const AFTER: Phrase = {
  en: 'After measures',
  fr: 'Après mesures',
  es: 'Después de las medidas',
  ru: 'После принятия мер',
  zh: '措施后',
  ar: 'بعد التدابير',
}

export const LIKELIHOOD: Phrase = {
  en: 'Likelihood',
  fr: 'Probabilité',
  es: 'Probabilidad',
  ru: 'Вероятность',
  zh: '可能性',
  ar: 'الاحتمال',
}

export const IMPACT: Phrase = {
  en: 'Impact',
  fr: 'Impact',
  es: 'Impacto',
  ru: 'Воздействие',
  zh: '影响程度',
  ar: 'الأثر',
}

export const SCORE: Phrase = {
  en: 'Score',
  fr: 'Cote',
  es: 'Puntuación',
  ru: 'Балл',
  zh: '评分',
  ar: 'الدرجة',
}

export const LEVEL: Phrase = {
  en: 'Level',
  fr: 'Niveau',
  es: 'Nivel',
  ru: 'Уровень',
  zh: '等级',
  ar: 'المستوى',
}

/** A head of a column that exists before and after measures. */
export const STAGED: Phrase = {
  en: '{what} ({stage})',
  fr: '{what} ({stage})',
  es: '{what} ({stage})',
  ru: '{what} ({stage})',
  zh: '{what}（{stage}）',
  ar: '{what} ({stage})',
}

export const RISK_CATEGORY: Phrase = {
  en: 'Kind of risk',
  fr: 'Type de risque',
  es: 'Tipo de riesgo',
  ru: 'Вид риска',
  zh: '风险类型',
  ar: 'نوع الخطر',
}

export const CAUSE: Phrase = { en: 'Cause', fr: 'Cause', es: 'Causa', ru: 'Причина', zh: '原因', ar: 'السبب' }

export const CONSEQUENCE: Phrase = {
  en: 'Consequence',
  fr: 'Conséquence',
  es: 'Consecuencia',
  ru: 'Последствия',
  zh: '后果',
  ar: 'العواقب',
}

export const RESPONSE: Phrase = {
  en: 'Response',
  fr: 'Réponse',
  es: 'Respuesta',
  ru: 'Реагирование',
  zh: '应对方式',
  ar: 'الاستجابة',
}

export const MEASURES: Phrase = {
  en: 'Measures',
  fr: 'Mesures',
  es: 'Medidas',
  ru: 'Меры',
  zh: '应对措施',
  ar: 'التدابير',
}

export const OWNER: Phrase = {
  en: 'Owner',
  fr: 'Responsable',
  es: 'Responsable',
  ru: 'Ответственный',
  zh: '责任人',
  ar: 'المسؤول',
}

export const APPETITE: Phrase = {
  en: 'Appetite',
  fr: 'Appétence pour le risque',
  es: 'Apetito de riesgo',
  ru: 'Риск-аппетит',
  zh: '风险偏好',
  ar: 'تقبل المخاطر',
}

/** An appetite with the highest score that it accepts. */
export const UP_TO: Phrase = {
  en: '{appetite} (up to {score})',
  fr: '{appetite} (jusqu’à {score})',
  es: '{appetite} (hasta {score})',
  ru: '{appetite} (до {score})',
  zh: '{appetite}（至{score}）',
  ar: '{appetite} (حتى {score})',
}

export const ABOVE_APPETITE: Phrase = {
  en: 'Above appetite',
  fr: 'Au-delà de l’appétence',
  es: 'Por encima del apetito de riesgo',
  ru: 'Выше риск-аппетита',
  zh: '超出风险偏好',
  ar: 'فوق المستوى المقبول',
}

export const YES: Phrase = { en: 'yes', fr: 'oui', es: 'sí', ru: 'да', zh: '是', ar: 'نعم' }

export const NO: Phrase = { en: 'no', fr: 'non', es: 'no', ru: 'нет', zh: '否', ar: 'لا' }

export const THREATENS: Phrase = {
  en: 'Threatens',
  fr: 'Menace',
  es: 'Amenaza',
  ru: 'Угрожает',
  zh: '威胁对象',
  ar: 'يهدد',
}

/** A name of what is said, and what is said. */
export const NAMED: Phrase = {
  en: '{name}: {value}',
  fr: '{name}\u00a0: {value}',
  es: '{name}: {value}',
  ru: '{name}: {value}',
  zh: '{name}：{value}',
  ar: '{name}: {value}',
}

export const NOT_RATED: Phrase = {
  en: 'not rated',
  fr: 'non évalué',
  es: 'sin evaluar',
  ru: 'не оценен',
  zh: '未评定',
  ar: 'غير مقيَّم',
}

/** Where an owner or a response ought to stand. */
export const NONE_SAID: Phrase = {
  en: 'none',
  fr: 'aucun',
  es: 'ninguno',
  ru: 'нет',
  zh: '无',
  ar: 'لا يوجد',
}

/** What scores mean; ends with the levels. */
export const SCORES: Phrase = {
  en: 'Score = likelihood × impact. Levels: {levels}.',
  fr: 'Cote = probabilité × impact. Niveaux\u00a0: {levels}.',
  es: 'Puntuación = probabilidad × impacto. Niveles: {levels}.',
  ru: 'Балл = вероятность × воздействие. Уровни: {levels}.',
  zh: '评分＝可能性×影响程度。等级：{levels}。',
  ar: 'الدرجة = الاحتمال × الأثر. المستويات: {levels}.',
}

export const LEVEL_FROM: Phrase = {
  en: '{level} from {score}',
  fr: '{level} à partir de {score}',
  es: '{level} desde {score}',
  ru: '{level} – от {score}',
  zh: '{level}（{score}起）',
  ar: '{level} ابتداءً من {score}',
}

export const ORDER: Phrase = {
  en: 'The highest score after measures comes first; where that is not rated, the one before measures counts.',
  fr: 'La cote la plus élevée après mesures vient en premier\u00a0; à défaut, celle d’avant les mesures compte.',
  es: 'Primero figura la puntuación más alta después de las medidas; si falta, cuenta la anterior a ellas.',
  ru: 'Первыми указаны риски с наивысшим баллом после принятия мер; если такой оценки нет, учитывается балл до принятия мер.',
  zh: '按措施后评分从高到低排列；未评定的以措施前评分计。',
  ar: 'تأتي أولاً أعلى درجة بعد التدابير؛ وإن لم تقيَّم، تُحتسب الدرجة قبلها.',
}

export const WHAT_IS_ABOVE: Phrase = {
  en: 'Above appetite: a score above what the appetite of the risk accepts or, without an appetite, in the upper half of the levels.',
  fr: 'Au-delà de l’appétence\u00a0: cote supérieure à ce qu’accepte l’appétence du risque ou, à défaut d’appétence, dans la moitié supérieure des niveaux.',
  es: 'Por encima del apetito de riesgo: puntuación superior a la que acepta el apetito del riesgo o, si no lo tiene, en la mitad superior de los niveles.',
  ru: 'Выше риск-аппетита: балл выше допустимого для данного риска или, если риск-аппетит не указан, в верхней половине уровней.',
  zh: '超出风险偏好：评分高于该风险的偏好所接受的上限；未写明偏好的，处于等级的上半部分。',
  ar: 'فوق المستوى المقبول: درجة أعلى من الحد المقبول لهذا الخطر أو، إن لم يُحدَّد، درجة في النصف الأعلى من المستويات.',
}

export const AT_REST: Phrase = {
  en: 'At rest with what is not pursued, and not shown: {names}.',
  fr: 'En sommeil avec ce qui n’est pas poursuivi, et non affichés\u00a0: {names}.',
  es: 'En suspenso junto con lo que no se lleva a cabo, y no se muestran: {names}.',
  ru: 'Приостановлены вместе с тем, что не осуществляется, и не показаны: {names}.',
  zh: '随不予实施的内容搁置，未显示：{names}。',
  ar: 'مخاطر معلَّقة لارتباطها بما لن يُنفَّذ، ولا تُعرض: {names}.',
}

export const NO_RISKS: Phrase = {
  en: 'There is no such risk.',
  fr: 'Aucun risque de ce genre.',
  es: 'No hay ningún riesgo de este tipo.',
  ru: 'Таких рисков нет.',
  zh: '没有此类风险。',
  ar: 'لا يوجد خطر من هذا القبيل.',
}

export const HEAT_MAP: Phrase = {
  en: 'Heat map: {stage}',
  fr: 'Carte thermique des risques\u00a0: {stage}',
  es: 'Mapa de calor de los riesgos: {stage}',
  ru: 'Тепловая карта рисков: {stage}',
  zh: '风险热图：{stage}',
  ar: 'الخريطة الحرارية للمخاطر: {stage}',
}

export const AXES: Phrase = {
  en: 'Rows: likelihood; columns: impact. In each cell its score and level, how many risks it has, and which.',
  fr: 'Lignes\u00a0: probabilité\u00a0; colonnes\u00a0: impact. Dans chaque case, la cote et le niveau, le nombre de risques, puis leur liste.',
  es: 'Filas: probabilidad; columnas: impacto. En cada celda, la puntuación y el nivel, el número de riesgos y cuáles son.',
  ru: 'Строки: вероятность; столбцы: воздействие. В каждой ячейке указаны балл и уровень, число рисков и их перечень.',
  zh: '行：可能性；列：影响程度。每格依次列出评分和等级、风险数目及各项风险。',
  ar: 'الصفوف: الاحتمال؛ الأعمدة: الأثر. تبيَّن في كل خانة الدرجة والمستوى، ثم عدد المخاطر وبيانها.',
}

export const WITHOUT_PLACE: Phrase = {
  en: 'Not rated on the scale, so without a place in the map: {names}.',
  fr: 'Non évalués sur l’échelle, donc absents de la carte\u00a0: {names}.',
  es: 'Sin evaluar en la escala, por lo que no figuran en el mapa: {names}.',
  ru: 'Не оценены по шкале и поэтому не показаны на карте: {names}.',
  zh: '未按量表评定，因此不在图中：{names}。',
  ar: 'غير مقيَّمة على السلم، ولذلك لا موضع لها في الخريطة: {names}.',
}

export const RISKS_BY: Phrase = {
  en: '{risks} by {by}',
  fr: '{risks} par {by}',
  es: '{risks} por {by}',
  ru: '{risks}: {by}',
  zh: '{risks}（按{by}）',
  ar: '{risks} حسب {by}',
}

export const IN_EACH: Phrase = {
  en: 'A risk that threatens several stands in each of them; the total counts it once. Row "–": risks that threaten none.',
  fr: 'Un risque qui en menace plusieurs figure dans chacune des lignes\u00a0; le total le compte une fois. Ligne «\u00a0–\u00a0»\u00a0: risques qui n’en menacent aucune.',
  es: 'Un riesgo que amenaza a varios elementos figura en cada uno de ellos; el total lo cuenta una vez. Fila «–»: riesgos que no amenazan a ninguno.',
  ru: 'Риск, угрожающий нескольким элементам, указан в каждой из их строк; в итоге он учтен один раз. Строка «–»: риски, не угрожающие ни одному из них.',
  zh: '威胁多项的风险在各行中均列出；总计只计一次。“–”行：不威胁其中任何一项的风险。',
  ar: 'الخطر الذي يهدد عدة عناصر يرد في كل منها؛ ويُحسب في المجموع مرة واحدة. الصف «–»: المخاطر التي لا تهدد أياً منها.',
}

export const MONEY_AT_RISK: Phrase = {
  en: 'Money at risk by {outcome}, {years}',
  fr: 'Montants exposés aux risques par {outcome}, {years}',
  es: 'Fondos en riesgo por {outcome}, {years}',
  ru: 'Средства, подверженные риску: {outcome}, {years}',
  zh: '涉险资金（按{outcome}），{years}',
  ar: 'الأموال المعرضة للخطر حسب {outcome}، {years}',
}

export const MONEY: Phrase = {
  en: 'Money at risk',
  fr: 'Montants exposés',
  es: 'Fondos en riesgo',
  ru: 'Средства, подверженные риску',
  zh: '涉险资金',
  ar: 'الأموال المعرضة للخطر',
}

export const AT_RISK: Phrase = {
  en: 'At risk',
  fr: 'Exposé',
  es: 'En riesgo',
  ru: 'Подвержено риску',
  zh: '涉险金额',
  ar: 'المعرَّض للخطر',
}

export const SHARE: Phrase = { en: 'Share', fr: 'Part', es: 'Parte', ru: 'Доля', zh: '占比', ar: 'الحصة' }

export const WHAT_IS_AT_RISK: Phrase = {
  en: 'At risk is what a risk above its appetite threatens, each amount once, with the part of threatened support services.',
  fr: 'Est exposé ce que menace un risque au-delà de son appétence, chaque montant une seule fois, y compris la part des services d’appui menacés.',
  es: 'En riesgo está lo que amenaza un riesgo por encima de su apetito, cada importe una sola vez, con la parte de los servicios de apoyo amenazados.',
  ru: 'Подвержены риску расходы, которым угрожает риск выше риск-аппетита; каждая сумма учтена один раз, включая долю вспомогательных служб, которым он угрожает.',
  zh: '涉险资金指受超出风险偏好的风险威胁的成本，每笔只计一次，含受威胁的支助服务的分摊部分。',
  ar: 'المعرَّض للخطر هو ما يهدده خطر فوق المستوى المقبول، ويُحتسب كل مبلغ مرة واحدة، مع حصة خدمات الدعم المهددة.',
}

export const NOT_COUNTED: Phrase = {
  en: 'Not rated, so not in the money at risk: {names}.',
  fr: 'Non évalués, donc absents des montants exposés\u00a0: {names}.',
  es: 'Sin evaluar, por lo que no cuentan en los fondos en riesgo: {names}.',
  ru: 'Не оценены и поэтому не учтены в средствах, подверженных риску: {names}.',
  zh: '未评定，因此未计入涉险资金：{names}。',
  ar: 'غير مقيَّمة، ولذلك لا تدخل في الأموال المعرضة للخطر: {names}.',
}

export const UNANSWERED: Phrase = {
  en: 'Risks without owner or response',
  fr: 'Risques sans responsable ou sans réponse',
  es: 'Riesgos sin responsable o sin respuesta',
  ru: 'Риски без ответственного или без мер реагирования',
  zh: '无责任人或无应对方式的风险',
  ar: 'المخاطر التي ليس لها مسؤول أو استجابة',
}

export const LACKS: Phrase = {
  en: 'Lacks',
  fr: 'Manque',
  es: 'Falta',
  ru: 'Отсутствует',
  zh: '缺少',
  ar: 'الناقص',
}

export const PRIORITY_ABOVE: Phrase = {
  en: '{must}: risk above tolerance',
  fr: '{must}\u00a0: risque au-delà du seuil de tolérance',
  es: '{must}: riesgo por encima de la tolerancia',
  ru: '{must}: риск выше допустимого уровня',
  zh: '{must}：风险超出容忍度',
  ar: '{must}: خطر فوق حد التحمل',
}

export const HIDDEN: Phrase = {
  en: 'INCOMPLETE: errors in reading the plan hide risks or their ratings: {count}. See them with: rbm validate',
  fr: 'INCOMPLET\u00a0: des erreurs de lecture du plan masquent des risques ou leur évaluation\u00a0: {count}. Voir\u00a0: rbm validate',
  es: 'INCOMPLETO: errores de lectura del plan ocultan riesgos o su evaluación: {count}. Véanse con: rbm validate',
  ru: 'НЕПОЛНО: ошибки чтения плана скрывают риски или их оценку: {count}. См.: rbm validate',
  zh: '不完整：读取计划时出错，掩盖了风险或其评定，错误数：{count}。查看：rbm validate',
  ar: 'غير مكتمل: أخطاء في قراءة الخطة تخفي مخاطر أو تقييمها: {count}. للاطلاع عليها: rbm validate',
}

/** By the word of the format. */
export const RESPONSES: Readonly<Record<string, Phrase>> = {
  avoid: { en: 'avoid', fr: 'éviter', es: 'evitar', ru: 'избежание', zh: '规避', ar: 'تجنب' },
  mitigate: { en: 'mitigate', fr: 'atténuer', es: 'mitigar', ru: 'снижение', zh: '缓解', ar: 'تخفيف' },
  transfer: { en: 'transfer', fr: 'transférer', es: 'transferir', ru: 'передача', zh: '转移', ar: 'نقل' },
  accept: { en: 'accept', fr: 'accepter', es: 'aceptar', ru: 'принятие', zh: '接受', ar: 'قبول' },
}
