// What the scorecard of indicators says.

import type { Phrase } from '../../model/phrase.ts'

export const SCORECARD: Phrase = {
  en: 'SMART scorecard of indicators',
  fr: 'Tableau de bord SMART des indicateurs',
  es: 'Cuadro SMART de los indicadores',
  ru: 'Оценка показателей по критериям SMART',
  zh: '指标的SMART评分卡',
  ar: 'بطاقة تقييم المؤشرات وفق معايير SMART',
}

export const SMART: Phrase = {
  en: 'SMART',
  fr: 'SMART',
  es: 'SMART',
  ru: 'Критерии SMART',
  zh: 'SMART评分',
  ar: 'معايير SMART',
}

export const LETTERS: Phrase = {
  en: 'S specific, M measurable, A achievable, R relevant, T time-bound',
  fr: 'S spécifique, M mesurable, A atteignable, R pertinent, T limité dans le temps',
  es: 'S específico, M medible, A alcanzable, R pertinente, T con plazo',
  ru: 'S — конкретность, M — измеримость, A — достижимость, R — значимость, T — ограниченность по срокам',
  zh: 'S 具体，M 可衡量，A 可实现，R 相关，T 有时限',
  ar: 'S محدد، M قابل للقياس، A قابل للتحقيق، R ملائم، T محدد زمنيا',
}

export const LEGEND: Phrase = {
  en: '✓ nothing found; ✗ something is missing or wrong; ? a note to answer; (✓) accepted by a waiver or the baseline',
  fr: '✓ rien à signaler ; ✗ un élément manque ou est erroné ; ? une question reste ouverte ; (✓) accepté par dérogation ou base de référence',
  es: '✓ nada que señalar; ✗ algo falta o es erróneo; ? una cuestión por responder; (✓) aceptado por exención o línea de base',
  ru: '✓ замечаний нет; ✗ чего-то не хватает или есть ошибка; ? вопрос, требующий ответа; (✓) принято как исключение или по базовому списку',
  zh: '✓ 未发现问题; ✗ 有缺失或错误; ? 有待答复; (✓) 经豁免或基线接受',
  ar: '✓ لا ملاحظات; ✗ عنصر ناقص أو خاطئ; ? ملاحظة تنتظر الرد; (✓) مقبول باستثناء أو بخط الأساس',
}

export const REASONS: Phrase = {
  en: 'Reasons',
  fr: 'Raisons',
  es: 'Motivos',
  ru: 'Причины',
  zh: '原因',
  ar: 'الأسباب',
}

export const FULFILLED: Phrase = {
  en: 'fulfilled',
  fr: 'conformes',
  es: 'cumplen',
  ru: 'выполнено',
  zh: '达标',
  ar: 'مستوفى',
}

export const NOT_ENGLISH: Phrase = {
  en: 'Titles that are not in English: {count}. Their wording was checked only for what needs no list of words.',
  fr: 'Titres qui ne sont pas en anglais : {count}. Seul ce qui ne demande aucune liste de mots y a été vérifié.',
  es: 'Títulos que no están en inglés: {count}. Solo se comprobó lo que no requiere listas de palabras.',
  ru: 'Названия не на английском языке: {count}. Проверено только то, для чего не нужны списки слов.',
  zh: '非英文标题：{count}。仅检查了无需词表的内容。',
  ar: 'العناوين غير المكتوبة بالإنكليزية: {count}. لم يُتحقق إلا مما لا يحتاج إلى قوائم كلمات.',
}

export const HIDDEN_BY_ERRORS: Phrase = {
  en: 'INCOMPLETE: errors in reading the plan hide indicators or their fields: {count}. See them with: rbm validate',
  fr: 'INCOMPLET : des erreurs de lecture du plan masquent des indicateurs ou leurs champs : {count}. Voir : rbm validate',
  es: 'INCOMPLETO: errores de lectura del plan ocultan indicadores o sus campos: {count}. Véanse con: rbm validate',
  ru: 'НЕПОЛНО: ошибки чтения плана скрывают показатели или их поля: {count}. См.: rbm validate',
  zh: '不完整：读取计划时的错误遮盖了指标或其字段：{count}。查看：rbm validate',
  ar: 'غير مكتمل: أخطاء في قراءة الخطة تخفي مؤشرات أو حقولها: {count}. للاطلاع عليها: rbm validate',
}
