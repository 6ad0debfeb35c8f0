// What `rbm prioritize` and the sheet of the cut line say.

import type { Phrase } from '../../model/phrase.ts'
import type { Certainty } from '../../model/financial-plan.ts'
import type { CutLineEntry, Unpaid } from '../../costing/cut-line/cut-line.ts'

export const CUT_LINE: Phrase = {
  en: 'Cut line',
  fr: 'Seuil de financement',
  es: 'Línea de corte',
  ru: 'Линия отсечения',
  zh: '资金截止线',
  ar: 'خط القطع',
}

/** `Cut line: Regular budget, 2028-2031`. */
export const CUT_LINE_OF: Phrase = {
  en: 'Cut line: {class}, {years}',
  fr: 'Seuil de financement\u00a0: {class}, {years}',
  es: 'Línea de corte: {class}, {years}',
  ru: 'Линия отсечения: {class}, {years}',
  zh: '资金截止线：{class}，{years}',
  ar: 'خط القطع: {class}، {years}',
}

export const IN_SHORT: Phrase = {
  en: 'Money available {available} · cost of all {cost} · funded {funded} · left over {left}',
  fr: 'Fonds disponibles {available} · coût de l’ensemble {cost} · financé {funded} · solde {left}',
  es: 'Fondos disponibles {available} · costo del conjunto {cost} · financiado {funded} · saldo {left}',
  ru: 'Имеющиеся средства {available} · стоимость всего {cost} · финансируется {funded} · остаток {left}',
  zh: '可用资金 {available} · 全部成本 {cost} · 已获资金 {funded} · 余额 {left}',
  ar: 'الأموال المتاحة {available} · تكلفة المجموع {cost} · الممول {funded} · الرصيد {left}',
}

export const NO_REVENUE: Phrase = {
  en: 'No revenue of this class is declared in the financial plan, so nothing can be said of what is funded. Cost of all: {cost}.',
  fr: 'Le plan financier n’indique aucune recette de cette catégorie\u00a0: rien ne peut être dit du financement. Coût total\u00a0: {cost}.',
  es: 'El plan financiero no declara ingresos de esta clase, por lo que nada puede decirse de la financiación. Costo total: {cost}.',
  ru: 'В финансовом плане нет поступлений этого класса, поэтому о финансировании ничего сказать нельзя. Общие затраты: {cost}.',
  zh: '财务规划未列出此类收入，因此无法说明哪些获得资金。总成本：{cost}。',
  ar: 'لا تُظهر الخطة المالية أي إيرادات من هذه الفئة، ولذلك لا يمكن القول ما الذي يُموَّل. مجموع التكلفة: {cost}.',
}

export const LINE_OPEN: Phrase = {
  en: '──── CUT LINE{variant} ──── {gap} more would fund {output}',
  fr: '──── SEUIL{variant} ──── il manque {gap} pour financer {output}',
  es: '──── LÍNEA DE CORTE{variant} ──── faltan {gap} para financiar {output}',
  ru: '──── ЛИНИЯ ОТСЕЧЕНИЯ{variant} ──── для {output} не хватает {gap}',
  zh: '──── 截止线{variant} ──── 再有 {gap} 即可资助 {output}',
  ar: '──── خط القطع{variant} ──── يلزم {gap} لتمويل {output}',
}

export const LINE_BEHIND_ALL: Phrase = {
  en: '──── CUT LINE{variant} ──── all is funded; left over {left}',
  fr: '──── SEUIL{variant} ──── tout est financé\u00a0; solde {left}',
  es: '──── LÍNEA DE CORTE{variant} ──── todo está financiado; saldo {left}',
  ru: '──── ЛИНИЯ ОТСЕЧЕНИЯ{variant} ──── все финансируется; остаток {left}',
  zh: '──── 截止线{variant} ──── 全部获得资金；余额 {left}',
  ar: '──── خط القطع{variant} ──── كل شيء ممول؛ الرصيد {left}',
}

export const COST: Phrase = { en: 'Cost', fr: 'Coût', es: 'Costo', ru: 'Затраты', zh: '成本', ar: 'التكلفة' }

export const CUMULATIVE: Phrase = {
  en: 'Cumulative',
  fr: 'Cumul',
  es: 'Acumulado',
  ru: 'Нарастающим итогом',
  zh: '累计',
  ar: 'التراكمي',
}

export const RANK: Phrase = { en: 'Rank', fr: 'Rang', es: 'Orden', ru: 'Ранг', zh: '排序', ar: 'الترتيب' }

export const TITLE: Phrase = {
  en: 'Title',
  fr: 'Titre',
  es: 'Título',
  ru: 'Название',
  zh: '标题',
  ar: 'العنوان',
}

export const MONEY: Phrase = {
  en: 'Money',
  fr: 'Financement',
  es: 'Financiación',
  ru: 'Средства',
  zh: '资金',
  ar: 'التمويل',
}

export const STATES: Readonly<Record<CutLineEntry['state'], Phrase>> = {
  funded: {
    en: 'funded',
    fr: 'financé',
    es: 'financiado',
    ru: 'есть',
    zh: '有资金',
    ar: 'ممول',
  },
  earmarked: {
    en: 'earmarked',
    fr: 'fonds affectés',
    es: 'fondos asignados',
    ru: 'целевые',
    zh: '专款',
    ar: 'أموال مخصصة',
  },
  'not funded': {
    en: 'not funded',
    fr: 'non financé',
    es: 'no financiado',
    ru: 'нет',
    zh: '无资金',
    ar: 'غير ممول',
  },
  unknown: { en: '–', fr: '–', es: '–', ru: '–', zh: '–', ar: '–' },
}

/** Where several amounts of money stand side by side, each in a narrow column. */
export const SHORT_STATES: Readonly<Record<CutLineEntry['state'], Phrase>> = {
  ...STATES,
  funded: { en: 'yes', fr: 'oui', es: 'sí', ru: 'да', zh: '是', ar: 'نعم' },
  'not funded': { en: 'no', fr: 'non', es: 'no', ru: 'нет', zh: '否', ar: 'لا' },
}

export const SIDE_BY_SIDE_NOTE: Phrase = {
  en: 'The last columns say whether it is funded, with so much money.',
  fr: 'Les dernières colonnes disent si l’élément est financé avec ces fonds.',
  es: 'Las últimas columnas indican si se financia con esos fondos.',
  ru: 'Последние столбцы показывают, хватает ли таких средств.',
  zh: '最后几栏说明在该资金数额下是否获得资金。',
  ar: 'تبيّن الأعمدة الأخيرة ما إذا كان البند ممولاً بهذا القدر من المال.',
}

export const BASE: Phrase = {
  en: 'Base',
  fr: 'Base',
  es: 'Base',
  ru: 'Базовый',
  zh: '基准',
  ar: 'الأساس',
}

export const EARMARKED_NOTE: Phrase = {
  en: '"earmarked": behind the line, and paid wholly by money that may not go to anything before it.',
  fr: '«\u00a0fonds affectés\u00a0»\u00a0: au-delà du seuil, mais entièrement payé par des fonds qui ne peuvent aller à rien de ce qui précède.',
  es: '«fondos asignados»: tras la línea, pero pagado íntegramente con fondos que no pueden destinarse a nada anterior.',
  ru: '«целевые»: за линией, но полностью оплачивается средствами, которые нельзя направить ни на что из предшествующего.',
  zh: '“专款”：在截止线之后，但全部由不得用于前列各项的资金支付。',
  ar: '«أموال مخصصة»: بعد الخط، ولكنه مدفوع بالكامل من أموال لا يجوز إنفاقها على ما قبله.',
}

export const ORDER_NOTE: Phrase = {
  en: 'Order: {must}, {should}, {could}, then rank, then id. The line falls at the first that does not fit wholly; nothing behind it takes from the same money.',
  fr: 'Ordre\u00a0: {must}, {should}, {could}, puis rang, puis identifiant. Le seuil tombe au premier élément qui ne peut être financé entièrement\u00a0; rien au-delà ne puise dans les mêmes fonds.',
  es: 'Orden: {must}, {should}, {could}, luego orden declarado, luego identificador. La línea cae en el primero que no cabe por entero; nada posterior toma de los mismos fondos.',
  ru: 'Порядок: {must}, {should}, {could}, затем ранг, затем код. Линия проходит у первого, на что средств не хватает полностью; ничто после нее не берет из тех же средств.',
  zh: '顺序：{must}、{should}、{could}，然后按排序和编号。截止线位于第一个无法完全获得资金的项目；其后各项不得使用同一资金。',
  ar: 'الترتيب: {must}، {should}، {could}، ثم الرتبة، ثم المعرّف. يقع الخط عند أول بند لا يمكن تمويله بالكامل؛ ولا يأخذ ما بعده من الأموال نفسها.',
}

export const NO_PRIORITY_NOTE: Phrase = {
  en: 'Without a priority, and therefore last: {outputs}.',
  fr: 'Sans priorité, donc en dernier\u00a0: {outputs}.',
  es: 'Sin prioridad y, por tanto, al final: {outputs}.',
  ru: 'Без приоритета, поэтому в конце: {outputs}.',
  zh: '无优先级，故列于最后：{outputs}。',
  ar: 'بلا أولوية، ولذلك في النهاية: {outputs}.',
}

export const OTHER_MONEY: Phrase = {
  en: 'What other money would buy or cost: {class}',
  fr: 'Ce que d’autres montants permettraient ou coûteraient\u00a0: {class}',
  es: 'Lo que otros montos permitirían o costarían: {class}',
  ru: 'Что изменилось бы при других средствах: {class}',
  zh: '资金增减的影响：{class}',
  ar: 'ما الذي تغيّره أموال أخرى: {class}',
}

export const WHAT_CHANGES: Phrase = {
  en: 'What is funded',
  fr: 'Ce qui est financé',
  es: 'Lo que se financia',
  ru: 'Что финансируется',
  zh: '获资助项目',
  ar: 'ما الذي يُموَّل',
}

export const AVAILABLE: Phrase = {
  en: 'Available',
  fr: 'Disponible',
  es: 'Disponible',
  ru: 'Имеется',
  zh: '可用',
  ar: 'المتاح',
}

export const FUNDED_COST: Phrase = {
  en: 'Funded',
  fr: 'Financé',
  es: 'Financiado',
  ru: 'Финансируется',
  zh: '已获资金',
  ar: 'الممول',
}

export const LEFT_OVER: Phrase = {
  en: 'Left over',
  fr: 'Solde',
  es: 'Saldo',
  ru: 'Остаток',
  zh: '余额',
  ar: 'الرصيد',
}

export const GAP: Phrase = {
  en: 'For the next',
  fr: 'Pour le suivant',
  es: 'Para el siguiente',
  ru: 'Для следующего',
  zh: '下一项所缺',
  ar: 'للتالي',
}

export const COUNT_FUNDED: Phrase = {
  en: 'Funded: {count} of {all}.',
  fr: 'Financés\u00a0: {count} sur {all}.',
  es: 'Financiados: {count} de {all}.',
  ru: 'Финансируется: {count} из {all}.',
  zh: '获资助：{all} 项中的 {count} 项。',
  ar: 'الممول: {count} من {all}.',
}

export const FIRST_NOT: Phrase = {
  en: 'First not funded: {output}.',
  fr: 'Premier non financé\u00a0: {output}.',
  es: 'Primero no financiado: {output}.',
  ru: 'Первый без средств: {output}.',
  zh: '首个未获资金：{output}。',
  ar: 'أول غير ممول: {output}.',
}

export const GAINED: Phrase = {
  en: 'Adds: {outputs}.',
  fr: 'Permet\u00a0: {outputs}.',
  es: 'Permite: {outputs}.',
  ru: 'Добавляется: {outputs}.',
  zh: '增加：{outputs}。',
  ar: 'يتيح: {outputs}.',
}

export const LOST: Phrase = {
  en: 'Loses: {outputs}.',
  fr: 'Fait tomber\u00a0: {outputs}.',
  es: 'Hace caer: {outputs}.',
  ru: 'Отпадает: {outputs}.',
  zh: '减少：{outputs}。',
  ar: 'يُسقط: {outputs}.',
}

export const NO_CHANGE: Phrase = {
  en: 'The same as Base.',
  fr: 'Identique à la base.',
  es: 'Igual que la base.',
  ru: 'Как в базовом.',
  zh: '与基准相同。',
  ar: 'مثل الأساس.',
}

export const MONEY_TITLE: Phrase = {
  en: 'Money and what it pays: {class}',
  fr: 'Les fonds et ce qu’ils paient\u00a0: {class}',
  es: 'Los fondos y lo que pagan: {class}',
  ru: 'Средства и что они оплачивают: {class}',
  zh: '资金及其用途：{class}',
  ar: 'الأموال وما تدفعه: {class}',
}

export const USED: Phrase = {
  en: 'Used',
  fr: 'Utilisé',
  es: 'Utilizado',
  ru: 'Использовано',
  zh: '已用',
  ar: 'المستخدم',
}

export const IDLE: Phrase = {
  en: 'Without use',
  fr: 'Sans emploi',
  es: 'Sin uso',
  ru: 'Без применения',
  zh: '无处可用',
  ar: 'بلا استخدام',
}

export const FREE_MONEY: Phrase = {
  en: 'Not earmarked',
  fr: 'Sans affectation particulière',
  es: 'Sin asignación específica',
  ru: 'Нецелевые средства',
  zh: '非专款',
  ar: 'غير مخصص',
}

export const FOR_ONLY: Phrase = {
  en: '{title}; only for {elements}',
  fr: '{title}\u00a0; uniquement pour {elements}',
  es: '{title}; solo para {elements}',
  ru: '{title}; только на {elements}',
  zh: '{title}；仅用于 {elements}',
  ar: '{title}؛ فقط من أجل {elements}',
}

export const NOT_COUNTED: Phrase = {
  en: 'Not counted: not certain enough',
  fr: 'Non compté\u00a0: pas assez certain',
  es: 'No contado: no suficientemente cierto',
  ru: 'Не учтено: недостаточно определенно',
  zh: '未计入：不够确定',
  ar: 'غير محسوب: غير مؤكد بما يكفي',
}

export const CERTAINTY: Readonly<Record<Certainty, Phrase>> = {
  signed: { en: 'signed', fr: 'signé', es: 'firmado', ru: 'подписано', zh: '已签署', ar: 'موقّع' },
  pledged: { en: 'pledged', fr: 'annoncé', es: 'prometido', ru: 'обещано', zh: '已认捐', ar: 'متعهد به' },
  pipeline: {
    en: 'in the pipeline',
    fr: 'en discussion',
    es: 'en negociación',
    ru: 'обсуждается',
    zh: '洽谈中',
    ar: 'قيد التفاوض',
  },
}

export const UNPAID_TITLE: Phrase = {
  en: 'What cannot be paid, and why: {class}',
  fr: 'Ce qui ne peut être payé, et pourquoi\u00a0: {class}',
  es: 'Lo que no puede pagarse, y por qué: {class}',
  ru: 'Что не может быть оплачено и почему: {class}',
  zh: '无法支付的项目及原因：{class}',
  ar: 'ما لا يمكن دفعه ولماذا: {class}',
}

export const WHY: Phrase = { en: 'Why', fr: 'Pourquoi', es: 'Por qué', ru: 'Почему', zh: '原因', ar: 'السبب' }

export const NOT_PAID: Phrase = {
  en: 'Not paid',
  fr: 'Non payé',
  es: 'No pagado',
  ru: 'Не оплачено',
  zh: '未支付',
  ar: 'غير مدفوع',
}

export const REASONS: Readonly<Record<Unpaid['why'], Phrase>> = {
  'no-money': {
    en: 'No money that counts may go there.',
    fr: 'Aucun des fonds comptés ne peut y aller.',
    es: 'Ningún fondo contado puede destinarse a ello.',
    ru: 'Никакие учтенные средства туда направить нельзя.',
    zh: '计入的资金均不得用于此项。',
    ar: 'لا يجوز توجيه أي من الأموال المحسوبة إليه.',
  },
  'not-counted': {
    en: 'The money that may go there is not certain enough: {rows}.',
    fr: 'Les fonds qui peuvent y aller ne sont pas assez certains\u00a0: {rows}.',
    es: 'Los fondos que pueden destinarse a ello no son suficientemente ciertos: {rows}.',
    ru: 'Средства, которые можно туда направить, недостаточно определенны: {rows}.',
    zh: '可用于此项的资金不够确定：{rows}。',
    ar: 'الأموال التي يجوز توجيهها إليه غير مؤكدة بما يكفي: {rows}.',
  },
  'earmarked-elsewhere': {
    en: 'The agreement that the cost names is earmarked for other things: {rows}.',
    fr: 'L’accord indiqué est affecté à autre chose\u00a0: {rows}.',
    es: 'El acuerdo indicado está asignado a otros fines: {rows}.',
    ru: 'Указанное соглашение предназначено для другого: {rows}.',
    zh: '该成本所列协议专用于其他事项：{rows}。',
    ar: 'الاتفاق المذكور مخصص لأمور أخرى: {rows}.',
  },
  'used-up': {
    en: 'The money that may go there is used up before it.',
    fr: 'Les fonds qui peuvent y aller sont épuisés avant.',
    es: 'Los fondos que pueden destinarse a ello se agotan antes.',
    ru: 'Средства, которые можно туда направить, израсходованы ранее.',
    zh: '可用于此项的资金已用于前列各项。',
    ar: 'الأموال التي يجوز توجيهها إليه استُنفدت قبله.',
  },
  'too-little': {
    en: 'The money that may go there is too little.',
    fr: 'Les fonds qui peuvent y aller ne suffisent pas.',
    es: 'Los fondos que pueden destinarse a ello no alcanzan.',
    ru: 'Средств, которые можно туда направить, недостаточно.',
    zh: '可用于此项的资金不足。',
    ar: 'الأموال التي يجوز توجيهها إليه لا تكفي.',
  },
}

/** The same, where the rows of revenue that may pay are known. */
export const REASONS_OF_ROWS: Readonly<Record<'used-up' | 'too-little', Phrase>> = {
  'used-up': {
    en: 'The money that may go there is used up before it: {rows}.',
    fr: 'Les fonds qui peuvent y aller sont épuisés avant\u00a0: {rows}.',
    es: 'Los fondos que pueden destinarse a ello se agotan antes: {rows}.',
    ru: 'Средства, которые можно туда направить, израсходованы ранее: {rows}.',
    zh: '可用于此项的资金已用于前列各项：{rows}。',
    ar: 'الأموال التي يجوز توجيهها إليه استُنفدت قبله: {rows}.',
  },
  'too-little': {
    en: 'The money that may go there is too little: {rows}.',
    fr: 'Les fonds qui peuvent y aller ne suffisent pas\u00a0: {rows}.',
    es: 'Los fondos que pueden destinarse a ello no alcanzan: {rows}.',
    ru: 'Средств, которые можно туда направить, недостаточно: {rows}.',
    zh: '可用于此项的资金不足：{rows}。',
    ar: 'الأموال التي يجوز توجيهها إليه لا تكفي: {rows}.',
  },
}

export const TARGETS_AT_RISK: Phrase = {
  en: 'Targets at risk: {outputs} that aim at them are not funded',
  fr: 'Cibles menacées\u00a0: des {outputs} qui les visent ne sont pas financés',
  es: 'Metas en riesgo: no se financian {outputs} que apuntan a ellas',
  ru: 'Целевые значения под угрозой: не финансируются {outputs}, которые на них направлены',
  zh: '面临风险的目标：相关{outputs}未获资金',
  ar: 'أهداف معرضة للخطر: {outputs} التي تسعى إليها غير ممولة',
}

export const NOT_FUNDED_OUTPUTS: Phrase = {
  en: 'Not funded',
  fr: 'Non financés',
  es: 'No financiados',
  ru: 'Без средств',
  zh: '未获资金',
  ar: 'غير ممولة',
}

export const OTHERS_AIM: Phrase = {
  en: 'Still aim at it',
  fr: 'Y contribuent encore',
  es: 'Siguen contribuyendo',
  ru: 'Остаются',
  zh: '仍在推进',
  ar: 'لا تزال تسعى إليه',
}

export const SERVICES_LOST: Phrase = {
  en: 'Services that are not funded, and who goes on without them',
  fr: 'Services non financés, et qui doit s’en passer',
  es: 'Servicios no financiados, y quién sigue sin ellos',
  ru: 'Услуги без средств и кто остается без них',
  zh: '未获资金的服务及受影响者',
  ar: 'خدمات غير ممولة ومن يبقى بدونها',
}

export const SERVES: Phrase = {
  en: 'Serves',
  fr: 'Au service de',
  es: 'Sirve a',
  ru: 'Обслуживает',
  zh: '服务对象',
  ar: 'يخدم',
}

export const WITHOUT_IT: Phrase = {
  en: 'Left without it',
  fr: 'Privés de ce service',
  es: 'Quedan sin él',
  ru: 'Остаются без нее',
  zh: '失去该服务者',
  ar: 'الباقون بدونها',
}

export const NOTHING_FALLS: Phrase = {
  en: 'No target of an {outcome} and no service falls.',
  fr: 'Aucune cible et aucun service ne tombe ({outcome}).',
  es: 'No cae ninguna meta ni ningún servicio ({outcome}).',
  ru: 'Ни одно целевое значение ({outcome}) и ни одна услуга не отпадают.',
  zh: '没有目标（{outcome}）或服务受影响。',
  ar: 'لا يسقط أي هدف ({outcome}) ولا أي خدمة.',
}

export const SHARES_TITLE: Phrase = {
  en: 'Priorities as parts of direct cost, {years}',
  fr: 'Priorités en parts du coût direct, {years}',
  es: 'Prioridades como partes del costo directo, {years}',
  ru: 'Приоритеты в долях прямых затрат, {years}',
  zh: '各优先级占直接成本的比例，{years}',
  ar: 'الأولويات كأجزاء من التكلفة المباشرة، {years}',
}

export const NO_PRIORITY: Phrase = {
  en: 'None',
  fr: 'Aucune',
  es: 'Ninguna',
  ru: 'Нет',
  zh: '无',
  ar: 'لا شيء',
}

export const MUST_TOO_HIGH: Phrase = {
  en: '{must} takes more than {limit} of the cost: {where}. Then priorities hardly choose; ask of each: what happens if it is not done?',
  fr: '{must} prend plus de {limit} du coût\u00a0: {where}. Les priorités ne départagent alors presque plus\u00a0; demander pour chacun\u00a0: que se passe-t-il sans lui\u00a0?',
  es: '{must} absorbe más del {limit} del costo: {where}. Entonces las prioridades apenas eligen; pregúntese de cada uno: ¿qué ocurre si no se hace?',
  ru: 'На {must} приходится более {limit} затрат: {where}. Тогда приоритеты почти ничего не выбирают; спросите о каждом: что будет, если этого не сделать?',
  zh: '{must} 占成本超过 {limit}：{where}。优先级因而几乎不起选择作用；请逐项询问：不做会怎样？',
  ar: '{must} تأخذ أكثر من {limit} من التكلفة: {where}. عندئذ لا تكاد الأولويات تختار؛ اسأل عن كل منها: ماذا يحدث إن لم يُنجز؟',
}

export const COULD_TOO_LOW: Phrase = {
  en: '{could} takes {share} of the cost; about 20% leaves room when money falls short.',
  fr: '{could} prend {share} du coût\u00a0; environ 20 % laissent une marge si les fonds manquent.',
  es: '{could} absorbe {share} del costo; alrededor del 20 % deja margen si faltan fondos.',
  ru: 'На {could} приходится {share} затрат; около 20 % дают запас при нехватке средств.',
  zh: '{could} 占成本的 {share}；约 20% 可在资金不足时留有余地。',
  ar: '{could} تأخذ {share} من التكلفة؛ نحو 20٪ تترك هامشاً عند نقص الأموال.',
}

export const SHEET_TITLE: Phrase = {
  en: 'Cut line: {class}',
  fr: 'Seuil de financement\u00a0: {class}',
  es: 'Línea de corte: {class}',
  ru: 'Линия отсечения: {class}',
  zh: '资金截止线：{class}',
  ar: 'خط القطع: {class}',
}

export const SHEET_SHOWS: Phrase = {
  en: 'Which {outputs} the money funds, in order of priority; change the amount and see the line move',
  fr: 'Les {outputs} que les fonds permettent, par ordre de priorité\u00a0; modifier le montant pour voir le seuil se déplacer',
  es: 'Qué {outputs} financian los fondos, por orden de prioridad; cambie el monto y verá moverse la línea',
  ru: 'Какие {outputs} финансируются в порядке приоритета; измените сумму, и линия сдвинется',
  zh: '按优先顺序，资金可资助哪些{outputs}；更改金额即可看到截止线移动',
  ar: 'أي {outputs} تموّلها الأموال بحسب الأولوية؛ غيّر المبلغ لترى تحرك الخط',
}

export const SETTLED_SHOWS: Phrase = {
  en: 'Which {outputs} the money funds, in order of priority, where agreements and earmarks allow it',
  fr: 'Les {outputs} que les fonds permettent, par ordre de priorité, dans les limites des accords et des affectations',
  es: 'Qué {outputs} financian los fondos, por orden de prioridad, dentro de lo que permiten acuerdos y asignaciones',
  ru: 'Какие {outputs} финансируются в порядке приоритета, насколько позволяют соглашения и целевые назначения',
  zh: '在协议和专款限定范围内，按优先顺序，资金可资助哪些{outputs}',
  ar: 'أي {outputs} تموّلها الأموال بحسب الأولوية، في حدود الاتفاقات والتخصيصات',
}

export const MONEY_AVAILABLE: Phrase = {
  en: 'Money available',
  fr: 'Fonds disponibles',
  es: 'Fondos disponibles',
  ru: 'Имеющиеся средства',
  zh: '可用资金',
  ar: 'الأموال المتاحة',
}

export const MORE_OR_LESS: Phrase = {
  en: 'More or less of it',
  fr: 'En plus ou en moins',
  es: 'Más o menos',
  ru: 'Больше или меньше',
  zh: '增减',
  ar: 'زيادة أو نقصان',
}

export const MONEY_TO_SPEND: Phrase = {
  en: 'Money to spend',
  fr: 'Fonds à dépenser',
  es: 'Fondos para gastar',
  ru: 'Средства к расходованию',
  zh: '可支出资金',
  ar: 'الأموال المتاحة للإنفاق',
}

export const FIRST_NOT_FUNDED: Phrase = {
  en: 'First not funded',
  fr: 'Premier non financé',
  es: 'Primero no financiado',
  ru: 'Первый без средств',
  zh: '首个未获资金',
  ar: 'أول غير ممول',
}

export const MISSING_FOR_IT: Phrase = {
  en: 'Missing to fund it',
  fr: 'Manque pour le financer',
  es: 'Falta para financiarlo',
  ru: 'Не хватает для него',
  zh: '资助该项所缺',
  ar: 'الناقص لتمويله',
}

export const INPUT_NOTE: Phrase = {
  en: 'Change the coloured cells: what is funded follows. The list stays in its order.',
  fr: 'Modifier les cellules colorées\u00a0: le financement suit. La liste garde son ordre.',
  es: 'Cambie las celdas coloreadas: la financiación se ajusta. La lista conserva su orden.',
  ru: 'Измените цветные ячейки: финансирование пересчитается. Порядок списка не меняется.',
  zh: '更改着色单元格，资助情况随之变化。列表顺序不变。',
  ar: 'غيّر الخلايا الملونة: يتبعها التمويل. تبقى القائمة على ترتيبها.',
}

export const SETTLED_NOTE: Phrase = {
  en: 'Agreements, earmarks and funds say what money may pay for; no formula finds what is then funded, so it stands as values. "rbm prioritize" works it out anew.',
  fr: 'Les accords, les affectations et les fonds disent ce que l’argent peut payer ; aucune formule ne trouve ce qui est alors financé, indiqué ici en valeurs. La commande « rbm prioritize » le recalcule.',
  es: 'Los acuerdos, las asignaciones específicas y los fondos dicen qué puede pagar el dinero; ninguna fórmula halla qué queda financiado, que figura aquí como valores. La orden «rbm prioritize» lo recalcula.',
  ru: 'Соглашения, целевые назначения и фонды определяют, на что можно тратить средства; формулой это не найти, поэтому здесь стоят значения. Команда «rbm prioritize» рассчитает их заново.',
  zh: '协议、专款和基金限定资金用途；公式无法求出届时获资助的项目，故此处为数值。“rbm prioritize”命令可重新计算。',
  ar: 'تحدد الاتفاقات والتخصيصات والصناديق ما يجوز أن يُدفع من المال؛ ولا توجد صيغة تجد ما يُموَّل عندئذ، فهو هنا قيم. ويعيد الأمر «rbm prioritize» حسابه.',
}

export const NOT_COUNTED_NOTE: Phrase = {
  en: 'Not counted, because not signed: {rows}.',
  fr: 'Non pris en compte, car non signé : {rows}.',
  es: 'No contado, por no estar firmado: {rows}.',
  ru: 'Не учтено, так как не подписано: {rows}.',
  zh: '因未签署而未计入：{rows}。',
  ar: 'لم يُحسب لأنه غير موقّع: {rows}.',
}

export const COST_AS_MONEY_NOTE: Phrase = {
  en: 'The plan declares no revenue of this class; the amount is the cost of all.',
  fr: 'Le plan n’indique aucune recette de cette catégorie\u00a0; le montant est le coût de l’ensemble.',
  es: 'El plan no declara ingresos de esta clase; el monto es el costo del conjunto.',
  ru: 'В плане нет поступлений этого класса; сумма равна общим затратам.',
  zh: '规划未列出此类收入；该金额为全部成本。',
  ar: 'لا تُظهر الخطة إيرادات من هذه الفئة؛ المبلغ هو تكلفة المجموع.',
}
