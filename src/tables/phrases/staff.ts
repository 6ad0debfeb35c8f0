// What tables of staff time say.

import type { Phrase } from '../../model/phrase.ts'

export const STAFF: Phrase = {
  en: 'Staff',
  fr: 'Personnel',
  es: 'Personal',
  ru: 'Персонал',
  zh: '人员',
  ar: 'الموظفون',
}

export const STAFF_TIME_BY: Phrase = {
  en: 'Staff time by {by}, {years}',
  fr: 'Temps de travail du personnel par {by}, {years}',
  es: 'Tiempo del personal por {by}, {years}',
  ru: 'Рабочее время персонала: {by}, {years}',
  zh: '人员工作时间，按{by}，{years}',
  ar: 'وقت الموظفين حسب {by}، {years}',
}

export const TIME_OF_POSTS: Phrase = {
  en: 'Work of each post, {years}',
  fr: 'Travail de chaque poste, {years}',
  es: 'Trabajo de cada puesto, {years}',
  ru: 'Работа по каждой должности, {years}',
  zh: '各职位的工作，{years}',
  ar: 'عمل كل وظيفة، {years}',
}

export const GRADE: Phrase = {
  en: 'Grade',
  fr: 'Classe',
  es: 'Categoría',
  ru: 'Класс должности',
  zh: '职等',
  ar: 'الرتبة',
}

export const CONTRACT: Phrase = {
  en: 'Contract',
  fr: 'Contrat',
  es: 'Contrato',
  ru: 'Контракт',
  zh: '合同',
  ar: 'العقد',
}

export const POST: Phrase = {
  en: 'Post',
  fr: 'Poste',
  es: 'Puesto',
  ru: 'Должность',
  zh: '职位',
  ar: 'الوظيفة',
}

export const FUNCTION: Phrase = {
  en: 'Function',
  fr: 'Fonction',
  es: 'Función',
  ru: 'Функция',
  zh: '职能',
  ar: 'المهمة',
}

export const PLANNED: Phrase = {
  en: '{year} planned',
  fr: '{year} prévu',
  es: '{year} previsto',
  ru: '{year} план',
  zh: '{year} 计划',
  ar: '{year} المخطط',
}

export const POSTS: Phrase = {
  en: '{year} posts',
  fr: '{year} postes',
  es: '{year} puestos',
  ru: '{year} должности',
  zh: '{year} 职位',
  ar: '{year} الوظائف',
}

export const UNASSIGNED: Phrase = {
  en: '{year} unassigned',
  fr: '{year} non affecté',
  es: '{year} sin asignar',
  ru: '{year} не распределено',
  zh: '{year} 未分配',
  ar: '{year} غير المخصص',
}

export const OVER: Phrase = {
  en: '{year} over',
  fr: '{year} en excès',
  es: '{year} en exceso',
  ru: '{year} сверх',
  zh: '{year} 超出',
  ar: '{year} الزائد',
}

export const DIFFERENCE: Phrase = {
  en: '{year} left',
  fr: '{year} solde',
  es: '{year} saldo',
  ru: '{year} остаток',
  zh: '{year} 余额',
  ar: '{year} الرصيد',
}

export const FTE: Phrase = {
  en: 'FTE',
  fr: 'ETP',
  es: 'ETC',
  ru: 'ЭПЗ',
  zh: '全时当量',
  ar: 'مكافئ الدوام الكامل',
}

export const IN_FTE: Phrase = {
  en: 'full-time equivalents (FTE)',
  fr: 'équivalents temps plein (ETP)',
  es: 'equivalentes a tiempo completo (ETC)',
  ru: 'эквиваленты полной занятости (ЭПЗ)',
  zh: '全时当量',
  ar: 'مكافئات الدوام الكامل',
}

export const WORK_MONTHS: Phrase = {
  en: 'Work-months',
  fr: 'Mois de travail',
  es: 'Meses de trabajo',
  ru: 'Человеко-месяцы',
  zh: '工作月',
  ar: 'أشهر العمل',
}

export const IN_WORK_MONTHS: Phrase = {
  en: 'work-months ({months} to one full-time equivalent)',
  fr: 'mois de travail ({months} pour un équivalent temps plein)',
  es: 'meses de trabajo ({months} por equivalente a tiempo completo)',
  ru: 'человеко-месяцы ({months} на один эквивалент полной занятости)',
  zh: '工作月（每个全时当量为 {months} 个月）',
  ar: 'أشهر العمل ({months} لكل مكافئ دوام كامل)',
}

export const PART_OF_POST: Phrase = {
  en: 'Of its time',
  fr: 'De son temps',
  es: 'De su tiempo',
  ru: 'Доля времени',
  zh: '占其时间',
  ar: 'من وقتها',
}

export const NOT_ASSIGNED: Phrase = {
  en: 'Unassigned',
  fr: 'Non affecté',
  es: 'Sin asignar',
  ru: 'Не распределено',
  zh: '未分配',
  ar: 'غير مخصص',
}

export const MISSING_TIME: Phrase = {
  en: 'INCOMPLETE. Errors that touch staff time: {count}. These figures cannot be relied on. What is missing:',
  fr: 'INCOMPLET. Erreurs qui touchent le temps de travail\u00a0: {count}. Ces chiffres ne sont pas fiables. Il manque\u00a0:',
  es: 'INCOMPLETO. Errores que afectan al tiempo del personal: {count}. Estas cifras no son fiables. Falta:',
  ru: 'НЕПОЛНО. Ошибок, затрагивающих рабочее время: {count}. На эти данные нельзя полагаться. Отсутствует:',
  zh: '不完整。影响人员时间的错误：{count}。这些数字不可依赖。缺少：',
  ar: 'غير مكتمل. الأخطاء التي تمس وقت الموظفين: {count}. لا يمكن الاعتماد على هذه الأرقام. الناقص:',
}

export const MORE_THAN_POSTS: Phrase = {
  en: 'More time is planned than there are posts: see the column “{column}”, and rbm validate for the places.',
  fr: 'Il est prévu plus de temps qu’il n’y a de postes\u00a0: voir la colonne «\u00a0{column}\u00a0», et rbm validate pour les endroits.',
  es: 'Se prevé más tiempo que puestos hay: véase la columna «{column}», y rbm validate para los lugares.',
  ru: 'Запланировано больше времени, чем есть должностей: см. столбец «{column}»; места указывает rbm validate.',
  zh: '计划时间超过职位时间：见“{column}”栏；具体位置见 rbm validate。',
  ar: 'الوقت المخطط أكثر من وقت الوظائف: انظر العمود "{column}"، والمواضع في rbm validate.',
}

export const MORE_THAN_TIME: Phrase = {
  en: 'Shares above 100%: more time is planned than there is. rbm validate names the places.',
  fr: 'Parts supérieures à 100 %\u00a0: il est prévu plus de temps qu’il n’y en a. rbm validate indique les endroits.',
  es: 'Partes superiores al 100 %: se prevé más tiempo del que hay. rbm validate indica los lugares.',
  ru: 'Доли выше 100 %: запланировано больше времени, чем есть. Места указывает rbm validate.',
  zh: '比例超过 100%：计划时间多于现有时间。具体位置见 rbm validate。',
  ar: 'نسب تفوق 100%: الوقت المخطط أكثر من المتاح. المواضع في rbm validate.',
}

export const NO_STAFFING_TABLE: Phrase = {
  en: 'The plan has no staffing table, so no time is compared with posts.',
  fr: 'Le plan n’a pas de tableau d’effectifs\u00a0; le temps n’est donc comparé à aucun poste.',
  es: 'El plan no tiene plantilla de puestos, de modo que el tiempo no se compara con puestos.',
  ru: 'В плане нет штатного расписания, поэтому время не сравнивается с должностями.',
  zh: '计划没有人员编制表，因此时间未与职位比较。',
  ar: 'لا يوجد في الخطة جدول ملاك الموظفين، فلا يقارن الوقت بالوظائف.',
}

export const NOT_COMPARED: Phrase = {
  en: 'Posts stand beside the time when it is grouped by entity, grade, contract or post, and all money is shown.',
  fr: 'Les postes figurent à côté du temps groupé par entité, classe, contrat ou poste, tous financements confondus.',
  es: 'Los puestos figuran junto al tiempo agrupado por entidad, categoría, contrato o puesto, con toda la financiación.',
  ru: 'Должности показаны рядом со временем, если оно сгруппировано по подразделению, классу, контракту или должности, при всех источниках финансирования.',
  zh: '按实体、职等、合同或职位分组并显示全部资金时，时间旁列出职位。',
  ar: 'تظهر الوظائف بجانب الوقت عند التجميع حسب الكيان أو الرتبة أو العقد أو الوظيفة، مع كل مصادر التمويل.',
}

export const HOW_DRAWN: Phrase = {
  en: 'Time of lines that name only a grade is drawn from what other lines leave of its posts: first from posts without an id, then from the others, in proportion.',
  fr: 'Le temps des lignes qui n’indiquent qu’une classe est pris sur ce que les autres lignes laissent de ses postes\u00a0: d’abord ceux sans identifiant, puis les autres, en proportion.',
  es: 'El tiempo de las líneas que solo indican una categoría se toma de lo que las demás dejan de sus puestos: primero los que no tienen identificador, luego los demás, en proporción.',
  ru: 'Время строк, где указан только класс, берется из того, что другие строки оставляют от его должностей: сначала без идентификатора, затем из остальных, пропорционально.',
  zh: '仅注明职等的行，其时间取自其他行所余的该职等职位：先取无编号的职位，再按比例取其余职位。',
  ar: 'يؤخذ وقت البنود التي لا تذكر إلا الرتبة مما تتركه البنود الأخرى من وظائفها: أولا من الوظائف التي بلا معرف ثم من غيرها بالتناسب.',
}

export const REST_IS_DRAWN: Phrase = {
  en: 'Where the shares of a post are less than 100%, lines that name only its grade use the rest.',
  fr: 'Quand les parts d’un poste font moins de 100 %, des lignes qui n’indiquent que sa classe en utilisent le reste.',
  es: 'Cuando las partes de un puesto suman menos del 100 %, el resto lo usan líneas que solo indican su categoría.',
  ru: 'Если доли должности составляют менее 100 %, остаток используют строки, где указан только ее класс.',
  zh: '职位的比例合计不足 100% 时，其余时间由仅注明其职等的行使用。',
  ar: 'إذا قلت نسب الوظيفة عن 100% فالباقي تستخدمه بنود لا تذكر إلا رتبتها.',
}

/** Where a file could not be read, an operational plan may stand in it. */
export const YEARS_NOT_PLANNED = {
  'all read': {
    en: 'Not planned, which is not zero: {entity} has no operational plan for {years}; its posts of these years are not unassigned.',
    fr: 'Non planifié, ce qui n’est pas zéro\u00a0: {entity} n’a pas de plan opérationnel pour {years}\u00a0; ses postes de ces années ne sont pas non affectés.',
    es: 'No planificado, que no es cero: {entity} no tiene plan operacional para {years}; sus puestos de esos años no cuentan como sin asignar.',
    ru: 'Не запланировано (это не ноль): у {entity} нет оперативного плана на {years}; должности этих лет не считаются нераспределенными.',
    zh: '未计划（不等于零）：{entity} 没有 {years} 的运作规划；这些年份的职位不计为未分配。',
    ar: 'غير مخطط، وليس صفرا: ليس لدى {entity} خطة تشغيلية لـ {years}؛ ووظائف هذه السنوات لا تعد غير مخصصة.',
  },
  'some unread': {
    en: 'Not known: of the files that could be read, none is an operational plan of {entity} for {years}; its posts of these years are not unassigned.',
    fr: 'Inconnu\u00a0: parmi les fichiers lisibles, aucun n’est un plan opérationnel de {entity} pour {years}\u00a0; ses postes de ces années ne sont pas non affectés.',
    es: 'Desconocido: de los archivos que se pudieron leer, ninguno es un plan operacional de {entity} para {years}; sus puestos de esos años no cuentan como sin asignar.',
    ru: 'Неизвестно: среди прочитанных файлов нет оперативного плана {entity} на {years}; должности этих лет не считаются нераспределенными.',
    zh: '未知：在可读取的文件中，没有 {entity} {years} 的运作规划；这些年份的职位不计为未分配。',
    ar: 'غير معروف: لا توجد بين الملفات المقروءة خطة تشغيلية لـ {entity} لـ {years}؛ ووظائف هذه السنوات لا تعد غير مخصصة.',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const ROUNDED: Phrase = {
  en: 'Shown with two decimals; csv and JSON have them all.',
  fr: 'Affiché avec deux décimales\u00a0; csv et JSON les ont toutes.',
  es: 'Se muestran dos decimales; csv y JSON los tienen todos.',
  ru: 'Показано с двумя знаками; csv и JSON содержат все.',
  zh: '显示两位小数；csv 和 JSON 含全部小数。',
  ar: 'معروض بمنزلتين عشريتين؛ وفي csv وJSON كل المنازل.',
}

export const STAFF_AND_POSTS: Phrase = {
  en: 'Staff time and posts',
  fr: 'Temps de travail et postes',
  es: 'Tiempo del personal y puestos',
  ru: 'Рабочее время и должности',
  zh: '人员时间与职位',
  ar: 'وقت الموظفين والوظائف',
}

export const TIME_IN_FTE: Phrase = {
  en: 'Time in full-time equivalents, as written in the plan; the vacancy rate lowers cost, not time.',
  fr: 'Temps en équivalents temps plein, comme inscrit au plan\u00a0; le taux de vacance réduit le coût, non le temps.',
  es: 'Tiempo en equivalentes a tiempo completo, como figura en el plan; la tasa de vacantes reduce el coste, no el tiempo.',
  ru: 'Время в эквивалентах полной занятости, как записано в плане; норма вакансий уменьшает затраты, но не время.',
  zh: '时间以全时当量计，按计划所列；空缺率降低成本，不减少时间。',
  ar: 'الوقت بمكافئات الدوام الكامل كما ورد في الخطة؛ ومعدل الشواغر يخفض التكلفة لا الوقت.',
}

export const BELOW_ZERO: Phrase = {
  en: 'Above zero, posts have time that no Output plans; below zero, more time is planned than there are posts.',
  fr: 'Au-dessus de zéro, des postes ont du temps qu’aucun produit ne prévoit\u00a0; au-dessous, il est prévu plus de temps qu’il n’y a de postes.',
  es: 'Por encima de cero, hay puestos con tiempo que ningún producto prevé; por debajo, se prevé más tiempo que puestos hay.',
  ru: 'Выше нуля: у должностей есть время, не запланированное ни в одном результате; ниже нуля: запланировано больше времени, чем есть должностей.',
  zh: '大于零：职位有未列入任何产出的时间；小于零：计划时间多于职位时间。',
  ar: 'فوق الصفر: للوظائف وقت لا يخططه أي ناتج؛ وتحت الصفر: الوقت المخطط أكثر من وقت الوظائف.',
}

export const MORE_TIME_THAN_POSTS: Phrase = {
  en: 'MORE TIME IS PLANNED THAN THERE ARE POSTS. rbm validate names the places.',
  fr: 'IL EST PRÉVU PLUS DE TEMPS QU’IL N’Y A DE POSTES. rbm validate indique les endroits.',
  es: 'SE PREVÉ MÁS TIEMPO QUE PUESTOS HAY. rbm validate indica los lugares.',
  ru: 'ЗАПЛАНИРОВАНО БОЛЬШЕ ВРЕМЕНИ, ЧЕМ ЕСТЬ ДОЛЖНОСТЕЙ. Места указывает rbm validate.',
  zh: '计划时间多于职位时间。具体位置见 rbm validate。',
  ar: 'الوقت المخطط أكثر من وقت الوظائف. المواضع في rbm validate.',
}

export const SHEET_OF_STAFF: Phrase = {
  en: 'Staff time and posts by {entity} and grade, in full-time equivalents',
  fr: 'Temps de travail et postes par {entity} et classe, en équivalents temps plein',
  es: 'Tiempo del personal y puestos por {entity} y categoría, en equivalentes a tiempo completo',
  ru: 'Рабочее время и должности: {entity} и класс, в эквивалентах полной занятости',
  zh: '按{entity}和职等列出的人员时间与职位，以全时当量计',
  ar: 'وقت الموظفين والوظائف حسب {entity} والرتبة، بمكافئات الدوام الكامل',
}
