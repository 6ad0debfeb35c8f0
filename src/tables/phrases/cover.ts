// What the cover says: particulars of the plan, the list of sheets, how to read them.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { Phrase } from '../../model/phrase.ts'

export const PERIOD: Phrase = {
  en: 'Period',
  fr: 'Période',
  es: 'Periodo',
  ru: 'Период',
  zh: '期间',
  ar: 'الفترة',
}

export const FIRM_YEARS: Phrase = {
  en: 'firm (budgeted): {years}',
  fr: 'fermes (budgétées)\u00a0: {years}',
  es: 'firmes (presupuestados): {years}',
  ru: 'утвержденные (бюджет): {years}',
  zh: '确定年度（已列入预算）：{years}',
  ar: 'سنوات مؤكدة (مدرجة في الميزانية): {years}',
}

export const INDICATIVE_YEARS: Phrase = {
  en: 'indicative: {years}',
  fr: 'indicatives\u00a0: {years}',
  es: 'indicativos: {years}',
  ru: 'ориентировочные: {years}',
  zh: '指示性年度：{years}',
  ar: 'سنوات إرشادية: {years}',
}

export const BUDGET_PERIODS: Phrase = {
  en: 'budget periods: {periods}',
  fr: 'exercices budgétaires\u00a0: {periods}',
  es: 'periodos presupuestarios: {periods}',
  ru: 'бюджетные периоды: {periods}',
  zh: '预算周期：{periods}',
  ar: 'فترات الميزانية: {periods}',
}

export const CURRENCY: Phrase = {
  en: 'Currency',
  fr: 'Monnaie',
  es: 'Moneda',
  ru: 'Валюта',
  zh: '货币',
  ar: 'العملة',
}

export const WITHOUT_DECIMALS: Phrase = {
  en: '{currency}, no decimals',
  fr: '{currency}, sans décimales',
  es: '{currency}, sin decimales',
  ru: '{currency}, без десятичных знаков',
  zh: '{currency}，无小数',
  ar: '{currency}، بلا كسور عشرية',
}

export const WITH_DECIMALS: Phrase = {
  en: '{currency}, {count} decimals',
  fr: '{currency}, décimales\u00a0: {count}',
  es: '{currency}, decimales: {count}',
  ru: '{currency}, десятичных знаков: {count}',
  zh: '{currency}，小数位数：{count}',
  ar: '{currency}، عدد الخانات العشرية: {count}',
}

export const UNIT: Phrase = { en: 'Unit', fr: 'Unité', es: 'Unidad', ru: 'Единица', zh: '单位', ar: 'الوحدة' }

export const UNIT_OF_TABLES: Phrase = {
  en: 'Tables show {unit}; every cell keeps its full amount. This page and {facts} show full amounts.',
  fr: 'Les tableaux affichent des {unit}\u00a0; chaque cellule conserve son montant exact. Cette page et la feuille {facts} affichent les montants exacts.',
  es: 'Unidad de las tablas: {unit}; cada celda conserva su importe íntegro. Esta página y la hoja {facts} muestran importes íntegros.',
  ru: 'Единица в таблицах: {unit}; каждая ячейка хранит полную сумму. На этой странице и на листе «{facts}» показаны полные суммы.',
  zh: '各表单位：{unit}；每个单元格保留完整金额。本页和“{facts}”显示完整金额。',
  ar: 'وحدة الجداول: {unit}؛ وتحتفظ كل خلية بمبلغها الكامل. وتعرض هذه الصفحة وورقة {facts} المبالغ الكاملة.',
}

export const BASIS: Phrase = {
  en: 'Basis',
  fr: 'Base',
  es: 'Base',
  ru: 'Основа',
  zh: '基础',
  ar: 'الأساس',
}

export const BASIS_EXPLAINED: Readonly<Record<Basis, Phrase>> = {
  direct: {
    en: 'Direct cost: an amount stands with the {output} where it arises. Enabling {outputs} are not yet allocated.',
    fr: 'Coût direct\u00a0: chaque montant est inscrit là où il prend naissance ({output}). Les services d’appui ({outputs}) ne sont pas encore répartis.',
    es: 'Coste directo: cada importe figura donde se origina ({output}). Los servicios de apoyo ({outputs}) aún no están asignados.',
    ru: 'Прямые затраты: сумма указана там, где она возникает ({output}). Вспомогательная деятельность ({outputs}) еще не распределена.',
    zh: '直接成本：金额列在其发生的{output}之下。支撑性{outputs}尚未分配。',
    ar: 'التكلفة المباشرة: يرد المبلغ حيث ينشأ ({output}). ولم توزَّع بعد {outputs} التمكينية.',
  },
  full: {
    en: 'Full cost: an amount stands with the {output} that carries it. The cost of enabling {outputs} is allocated to those that they serve.',
    fr: 'Coût complet\u00a0: chaque montant est inscrit là où il est supporté ({output}). Le coût des services d’appui ({outputs}) est réparti entre ceux qu’ils servent.',
    es: 'Coste total: cada importe figura donde se asume ({output}). El coste de los servicios de apoyo ({outputs}) se asigna a quienes sirven.',
    ru: 'Полные затраты: сумма указана там, где она относится на расходы ({output}). Затраты на вспомогательную деятельность ({outputs}) распределены на тех, кому она служит.',
    zh: '全额成本：金额列在承担该成本的{output}之下。支撑性{outputs}的成本已分配给其服务对象。',
    ar: 'التكلفة الكاملة: يرد المبلغ حيث يُتحمَّل ({output}). وتوزَّع تكلفة {outputs} التمكينية على من تخدمهم.',
  },
}

export const MONEY: Phrase = {
  en: 'Money',
  fr: 'Fonds',
  es: 'Fondos',
  ru: 'Средства',
  zh: '资金',
  ar: 'الأموال',
}

export const ONLY_THIS_MONEY: Phrase = {
  en: 'Only {funding}; other revenue and cost are left out.',
  fr: 'Uniquement\u00a0: {funding}\u00a0; les autres produits et coûts sont laissés de côté.',
  es: 'Solo {funding}; los demás ingresos y costes se omiten.',
  ru: 'Только: {funding}; прочие поступления и затраты опущены.',
  zh: '仅限：{funding}；不含其他收入和成本。',
  ar: '{funding} فقط؛ ولا تُدرج الإيرادات والتكاليف الأخرى.',
}

export const MADE_FROM: Phrase = {
  en: 'Made from',
  fr: 'Établi à partir de',
  es: 'Elaborado a partir de',
  ru: 'Составлено по',
  zh: '编制依据',
  ar: 'أُعدّ من',
}

export const NOT_IN_GIT: Phrase = {
  en: 'Files that are not in a git repository',
  fr: 'Fichiers hors d’un dépôt git',
  es: 'Archivos que no están en un repositorio git',
  ru: 'Файлы вне репозитория git',
  zh: '不在 git 仓库中的文件',
  ar: 'ملفات ليست في مستودع git',
}

/** By whether the files differ from the commit, as far as that is known. */
export const COMMIT_OF = {
  changed: {
    en: 'Commit {commit} of {date}, with changes that are not committed',
    fr: 'Commit {commit} du {date}, avec des modifications non enregistrées',
    es: 'Commit {commit} del {date}, con cambios no registrados',
    ru: 'Коммит {commit} от {date}, с незафиксированными изменениями',
    zh: '提交 {commit}，{date}，有未提交的改动',
    ar: 'الإيداع {commit} بتاريخ {date}، مع تعديلات غير مودعة',
  },
  clean: {
    en: 'Commit {commit} of {date}, nothing changed since',
    fr: 'Commit {commit} du {date}, rien n’a changé depuis',
    es: 'Commit {commit} del {date}, sin cambios desde entonces',
    ru: 'Коммит {commit} от {date}, с тех пор без изменений',
    zh: '提交 {commit}，{date}，此后无改动',
    ar: 'الإيداع {commit} بتاريخ {date}، دون أي تعديل منذ ذلك',
  },
  unknown: {
    en: 'Commit {commit} of {date}',
    fr: 'Commit {commit} du {date}',
    es: 'Commit {commit} del {date}',
    ru: 'Коммит {commit} от {date}',
    zh: '提交 {commit}，{date}',
    ar: 'الإيداع {commit} بتاريخ {date}',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const COMPLETENESS: Phrase = {
  en: 'Completeness',
  fr: 'Exhaustivité',
  es: 'Integridad',
  ru: 'Полнота',
  zh: '完整性',
  ar: 'الاكتمال',
}

export const COMPLETE: Phrase = {
  en: 'Complete: all cost and revenue written in the plan is in the figures.',
  fr: 'Complet\u00a0: tous les coûts et produits inscrits dans le plan figurent dans les chiffres.',
  es: 'Completo: todos los costes e ingresos escritos en el plan figuran en las cifras.',
  ru: 'Полные данные: все затраты и поступления, записанные в плане, вошли в показатели.',
  zh: '完整：规划中所列全部成本和收入均已计入数字。',
  ar: 'مكتمل: كل التكاليف والإيرادات المدونة في الخطة مدرجة في الأرقام.',
}

export const COMPLETE_IN_PART: Phrase = {
  en: 'Complete for the years and the money shown; the plan holds more.',
  fr: 'Complet pour les années et les fonds affichés\u00a0; le plan contient davantage.',
  es: 'Completo para los años y los fondos mostrados; el plan contiene más.',
  ru: 'Полные данные за показанные годы и средства; план содержит больше.',
  zh: '就所示年度和资金而言完整；规划包含更多内容。',
  ar: 'مكتمل بالنسبة إلى السنوات والأموال المعروضة؛ وفي الخطة ما يزيد على ذلك.',
}

export const NOT_COMPLETE: Phrase = {
  en: 'INCOMPLETE: the entries below are not in the figures, or not in their place. Totals are too low or too high by what they hold.',
  fr: 'INCOMPLET\u00a0: les éléments ci-dessous ne figurent pas dans les chiffres, ou pas à leur place. Les totaux sont trop bas ou trop élevés de ce qu’ils représentent.',
  es: 'INCOMPLETO: los elementos siguientes no figuran en las cifras, o no en su lugar. Los totales son inferiores o superiores en lo que representan.',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ: записи ниже не вошли в показатели или стоят не на своем месте. Итоги занижены или завышены на их сумму.',
  zh: '不完整：下列条目未计入数字，或未列在应有位置。总计因此偏低或偏高。',
  ar: 'غير مكتمل: القيود أدناه غير مدرجة في الأرقام، أو ليست في موضعها. والمجاميع أقل أو أكثر مما ينبغي بمقدارها.',
}

export const NOT_PLANNED_NAME: Phrase = {
  en: 'Not planned',
  fr: 'Non planifié',
  es: 'No planificado',
  ru: 'Не запланировано',
  zh: '未规划',
  ar: 'غير مخطط',
}

/** Where a file could not be read, an operational plan may stand in it. */
export const NOT_PLANNED_GAPS = {
  'all read': {
    en: 'No operational plan covers: {gaps}. Not planned is not zero.',
    fr: 'Aucun plan opérationnel ne couvre\u00a0: {gaps}. Non planifié ne veut pas dire zéro.',
    es: 'Ningún plan operacional abarca: {gaps}. No planificado no es cero.',
    ru: 'Нет оперативного плана: {gaps}. Не запланировано – не значит ноль.',
    zh: '没有运作规划涵盖：{gaps}。未规划并不等于零。',
    ar: 'لا تغطي أي خطة تشغيلية: {gaps}. وغير المخطط ليس صفراً.',
  },
  'some unread': {
    en: 'Of the files that could be read, no operational plan covers: {gaps}. Not known is not zero.',
    fr: 'Parmi les fichiers lisibles, aucun plan opérationnel ne couvre\u00a0: {gaps}. Inconnu ne veut pas dire zéro.',
    es: 'De los archivos que se pudieron leer, ningún plan operacional abarca: {gaps}. Desconocido no es cero.',
    ru: 'Среди прочитанных файлов нет оперативного плана: {gaps}. Неизвестно – не значит ноль.',
    zh: '在可读取的文件中，没有运作规划涵盖：{gaps}。未知并不等于零。',
    ar: 'من الملفات المقروءة، لا تغطي أي خطة تشغيلية: {gaps}. وغير المعروف ليس صفراً.',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const MISSING: Phrase = {
  en: 'Missing',
  fr: 'Manquant',
  es: 'Falta',
  ru: 'Отсутствует',
  zh: '缺失',
  ar: 'الناقص',
}

export const WHAT_WAS_FOUND: Phrase = {
  en: 'What was found',
  fr: 'Constat',
  es: 'Lo que se encontró',
  ru: 'Что обнаружено',
  zh: '发现的问题',
  ar: 'ما وُجد',
}

export const NOT_KNOWN: Phrase = {
  en: 'not known',
  fr: 'inconnu',
  es: 'desconocido',
  ru: 'неизвестно',
  zh: '未知',
  ar: 'غير معروف',
}

export const MISSING_REST: Phrase = {
  en: 'And {count} more; rbm validate lists them all.',
  fr: 'Et {count} de plus\u00a0; rbm validate en donne la liste complète.',
  es: 'Y {count} más; rbm validate los enumera todos.',
  ru: 'И еще {count}; полный список дает rbm validate.',
  zh: '另有{count}项；rbm validate 列出全部。',
  ar: 'و{count} غيرها؛ ويسردها جميعاً الأمر rbm validate.',
}

export const LANGUAGE: Phrase = {
  en: 'Language',
  fr: 'Langue',
  es: 'Idioma',
  ru: 'Язык',
  zh: '语文',
  ar: 'اللغة',
}

export const TRANSLATIONS: Phrase = {
  en: 'Translations',
  fr: 'Traductions',
  es: 'Traducciones',
  ru: 'Переводы',
  zh: '译文',
  ar: 'الترجمات',
}

export const UNTRANSLATED_COUNT: Phrase = {
  en: 'Texts of the plan without a translation into this language ({language}): {count}. They are shown as they were written, and listed at the end of this page.',
  fr: 'Textes du plan non traduits dans cette langue ({language})\u00a0: {count}. Ils figurent tels qu’ils ont été rédigés et sont énumérés à la fin de cette page.',
  es: 'Textos del plan sin traducción a este idioma ({language}): {count}. Se muestran tal como se redactaron y se enumeran al final de esta página.',
  ru: 'Тексты плана без перевода на этот язык ({language}): {count}. Они приводятся на языке оригинала и перечислены в конце этой страницы.',
  zh: '规划中没有该语文（{language}）译文的文本：{count}。这些文本按原文显示，并列于本页末尾。',
  ar: 'نصوص الخطة غير المترجمة إلى هذه اللغة ({language}): {count}. وهي معروضة كما كُتبت ومسرودة في نهاية هذه الصفحة.',
}

export const NOT_TRANSLATED: Phrase = {
  en: 'Not translated',
  fr: 'Non traduit',
  es: 'Sin traducir',
  ru: 'Не переведено',
  zh: '未翻译',
  ar: 'غير مترجم',
}

export const AS_WRITTEN: Phrase = {
  en: 'Text as it was written',
  fr: 'Texte tel qu’il a été rédigé',
  es: 'Texto tal como se redactó',
  ru: 'Текст оригинала',
  zh: '原文',
  ar: 'النص كما كُتب',
}

export const UNTRANSLATED_REST: Phrase = {
  en: 'And {count} more.',
  fr: 'Et {count} de plus.',
  es: 'Y {count} más.',
  ru: 'И еще {count}.',
  zh: '另有{count}项。',
  ar: 'و{count} غيرها.',
}

export const IN_SHORT: Phrase = {
  en: 'In short',
  fr: 'En bref',
  es: 'En resumen',
  ru: 'Вкратце',
  zh: '概要',
  ar: 'باختصار',
}

export const IN_CURRENCY: Phrase = {
  en: '{what} ({currency})',
  fr: '{what} ({currency})',
  es: '{what} ({currency})',
  ru: '{what} ({currency})',
  zh: '{what}（{currency}）',
  ar: '{what} ({currency})',
}

export const BALANCE_OF: Phrase = {
  en: 'Balance: {funding}',
  fr: 'Solde\u00a0: {funding}',
  es: 'Saldo: {funding}',
  ru: 'Сальдо: {funding}',
  zh: '差额：{funding}',
  ar: 'الرصيد: {funding}',
}

export const SHEET: Phrase = {
  en: 'Sheet',
  fr: 'Feuille',
  es: 'Hoja',
  ru: 'Лист',
  zh: '工作表',
  ar: 'الورقة',
}

export const SHOWS: Phrase = {
  en: 'Shows',
  fr: 'Contenu',
  es: 'Contenido',
  ru: 'Содержание',
  zh: '内容',
  ar: 'المحتوى',
}

export const TOTAL_IN: Phrase = {
  en: 'Total {what} ({currency})',
  fr: 'Total\u00a0: {what} ({currency})',
  es: 'Total: {what} ({currency})',
  ru: 'Всего: {what} ({currency})',
  zh: '{what}总计（{currency}）',
  ar: 'المجموع: {what} ({currency})',
}

export const DIFFERENCE_FROM: Phrase = {
  en: 'Difference from {sheet}',
  fr: 'Différence avec {sheet}',
  es: 'Diferencia con {sheet}',
  ru: 'Разница с листом «{sheet}»',
  zh: '与“{sheet}”的差额',
  ar: 'الفرق عن {sheet}',
}

export const FACTS_SHOWN: Phrase = {
  en: 'Cost facts, one row each, with the file and line of the plan where each is written',
  fr: 'Données de coût, une par ligne, avec le fichier et la ligne du plan où chacune est inscrite',
  es: 'Datos de costes, uno por fila, con el archivo y la línea del plan donde figura cada uno',
  ru: 'Данные о затратах, по одной строке, с указанием файла и строки плана, где они записаны',
  zh: '成本明细，每行一项，并注明其在规划中的文件和行号',
  ar: 'بيانات التكلفة، صف لكل منها، مع ملف الخطة وسطرها حيث دُوِّن كل منها',
}

export const LEDGER_SHOWN: Phrase = {
  en: '{ledger} by year, balance, variance; {extrabudgetary} {expenses} apart',
  fr: '{ledger} par année, solde, écart\u00a0; {expenses} à part\u00a0: {extrabudgetary}',
  es: '{ledger} por año, saldo, variación; {expenses} aparte: {extrabudgetary}',
  ru: '{ledger} по годам, сальдо, отклонение; отдельно {expenses}: {extrabudgetary}',
  zh: '按年度列示的{ledger}、差额、差异；{extrabudgetary}{expenses}单列',
  ar: '{ledger} حسب السنة، والرصيد، والفرق؛ وعلى حدة {expenses}: {extrabudgetary}',
}

export const MATRIX_SHOWN: Phrase = {
  en: '{expenses} by {first} and {second}, sum of all years',
  fr: '{expenses} par {first} et {second}, somme de toutes les années',
  es: '{expenses} por {first} y {second}, suma de todos los años',
  ru: '{expenses}, разбивка: {first} и {second}, сумма за все годы',
  zh: '按{first}和{second}列示的{expenses}，各年之和',
  ar: '{expenses} حسب {first} و{second}، مجموع كل السنوات',
}

export const OUTPUTS_SHOWN: Phrase = {
  en: '{outputs} with {priority}, {outcomes} and cost',
  fr: '{outputs}\u00a0: {priority}, {outcomes} et coût',
  es: '{outputs}: {priority}, {outcomes} y coste',
  ru: '{outputs}: {priority}, {outcomes} и затраты',
  zh: '{outputs}：{priority}、{outcomes}和成本',
  ar: '{outputs}: {priority} و{outcomes} والتكلفة',
}

export const HOW_TO_READ: Phrase = {
  en: 'How to read it',
  fr: 'Comment le lire',
  es: 'Cómo leerlo',
  ru: 'Как читать',
  zh: '阅读说明',
  ar: 'كيفية القراءة',
}

export const LIVE_TABLES: Phrase = {
  en: 'Live tables',
  fr: 'Tableaux actifs',
  es: 'Tablas activas',
  ru: 'Живые таблицы',
  zh: '实时表格',
  ar: 'جداول حية',
}

export const LIVE_EXPLAINED: Phrase = {
  en: 'Every table is a sum over {facts}: change an amount there, and each table that holds it moves by exactly that. Select a cell to see its formula.',
  fr: 'Chaque tableau est une somme sur la feuille {facts}\u00a0: modifiez-y un montant, et chaque tableau qui le contient varie exactement d’autant. Sélectionnez une cellule pour voir sa formule.',
  es: 'Cada tabla es una suma sobre la hoja {facts}: si se cambia un importe allí, cada tabla que lo contiene varía exactamente en esa cantidad. Seleccione una celda para ver su fórmula.',
  ru: 'Каждая таблица – это сумма по листу «{facts}»: измените там сумму, и каждая таблица, в которую она входит, изменится ровно настолько же. Выберите ячейку, чтобы увидеть ее формулу.',
  zh: '每个表格都是“{facts}”的求和：在那里更改一笔金额，包含该金额的每个表格都会随之作同样变动。选中单元格即可查看其公式。',
  ar: 'كل جدول هو مجموع على ورقة {facts}: إذا غُيِّر مبلغ فيها تغيّر كل جدول يتضمنه بالمقدار نفسه تماماً. اختر خلية لرؤية صيغتها.',
}

export const TRACE_NAME: Phrase = {
  en: 'From figure to source',
  fr: 'Du chiffre à la source',
  es: 'De la cifra a la fuente',
  ru: 'От цифры к источнику',
  zh: '从数字到出处',
  ar: 'من الرقم إلى المصدر',
}

export const TRACE_EXPLAINED: Phrase = {
  en: 'Filter {facts} by the id of a row: each fact names its file and line in the plan repository, where a figure is changed for good.',
  fr: 'Filtrez la feuille {facts} par l’identifiant d’une ligne\u00a0: chaque donnée indique son fichier et sa ligne dans le dépôt du plan, où un chiffre se modifie durablement.',
  es: 'Filtre la hoja {facts} por el identificador de una fila: cada dato indica su archivo y su línea en el repositorio del plan, donde una cifra se cambia de forma definitiva.',
  ru: 'Отфильтруйте лист «{facts}» по коду строки: для каждой записи указаны файл и строка в репозитории плана, где цифра меняется окончательно.',
  zh: '按某行的编号筛选“{facts}”：每项明细都注明其在规划仓库中的文件和行号，数字应在那里作最终更改。',
  ar: 'رشِّح ورقة {facts} برمز أحد الصفوف: كل قيد يذكر ملفه وسطره في مستودع الخطة، حيث يُغيَّر الرقم تغييراً نهائياً.',
}

export const INPUTS_EXPLAINED: Phrase = {
  en: '{revenue} is written in the plan by year: its rows are values, its totals are formulas.',
  fr: '{revenue}\u00a0: inscrit dans le plan par année\u00a0; les lignes sont des valeurs, les totaux des formules.',
  es: '{revenue}: se escribe en el plan por año; las filas son valores y los totales, fórmulas.',
  ru: '{revenue}: записано в плане по годам; строки – значения, итоги – формулы.',
  zh: '{revenue}在规划中按年度填写：各行是数值，总计是公式。',
  ar: '{revenue}: تُدوَّن في الخطة حسب السنة؛ صفوفها قيم ومجاميعها صيغ.',
}

export const YEARS_EXPLAINED: Phrase = {
  en: 'Firm years are budgeted. Figures of indicative years show a direction and bind nobody.',
  fr: 'Les années fermes sont budgétées. Les chiffres des années indicatives donnent une orientation et n’engagent personne.',
  es: 'Los años firmes están presupuestados. Las cifras de los años indicativos muestran una orientación y no obligan a nadie.',
  ru: 'На утвержденные годы есть бюджет. Показатели ориентировочных лет указывают направление и никого не обязывают.',
  zh: '确定年度已列入预算。指示性年度的数字仅表明方向，不具约束力。',
  ar: 'السنوات المؤكدة مدرجة في الميزانية. أما أرقام السنوات الإرشادية فتبين الاتجاه ولا تُلزم أحداً.',
}

export const SIGNS: Phrase = {
  en: 'Signs',
  fr: 'Signes',
  es: 'Signos',
  ru: 'Знаки',
  zh: '符号',
  ar: 'العلامات',
}

export const SIGNS_EXPLAINED: Phrase = {
  en: 'A dash is zero. Rows can be folded to their subtotals by the outline at the left.',
  fr: 'Un tiret signifie zéro. Les lignes peuvent être réduites à leurs sous-totaux par le plan affiché dans la marge.',
  es: 'Un guion significa cero. Las filas pueden plegarse hasta sus subtotales con el esquema del margen.',
  ru: 'Тире означает ноль. Строки можно свернуть до промежуточных итогов с помощью структуры на полях.',
  zh: '短横线表示零。可用边上的分级显示将各行折叠为小计。',
  ar: 'الشرطة تعني صفراً. ويمكن طي الصفوف إلى مجاميعها الفرعية باستعمال المخطط التفصيلي في الهامش.',
}
