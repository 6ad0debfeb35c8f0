// What the sheets "as printed" say: rounded tables that add up, ready to paste into a document.

import type { Phrase } from '../../model/phrase.ts'

/** The name of the tab; `{sheet}` is that of the live one. Tabs have room for 31 characters. */
export const PRINTED: Phrase = {
  en: 'Printed {sheet}',
  fr: 'Imprimé {sheet}',
  es: 'Impreso {sheet}',
  ru: 'Печать {sheet}',
  zh: '刊印{sheet}',
  ar: 'للطباعة {sheet}',
}

export const PRINTED_TITLE: Phrase = {
  en: '{title}, as printed',
  fr: '{title}, tel qu’imprimé',
  es: '{title}, para imprimir',
  ru: '{title}, в виде для печати',
  zh: '{title}（刊印数）',
  ar: '{title}، كما تُطبع',
}

export const BY: Phrase = {
  en: '{expenses} by {term}',
  fr: '{expenses} par {term}',
  es: '{expenses} por {term}',
  ru: '{expenses}: {term}',
  zh: '{expenses}：按{term}',
  ar: '{expenses} بحسب {term}',
}

export const IN_UNITS = {
  unit: {
    en: 'In {currency}',
    fr: 'En {currency}',
    es: 'En {currency}',
    ru: '{currency}',
    zh: '单位：{currency}',
    ar: 'بوحدة {currency}',
  },
  thousand: {
    en: 'In thousands of {currency}',
    fr: 'En milliers de {currency}',
    es: 'En miles de {currency}',
    ru: 'Тыс. {currency}',
    zh: '单位：千{currency}',
    ar: 'بآلاف {currency}',
  },
  million: {
    en: 'In millions of {currency}',
    fr: 'En millions de {currency}',
    es: 'En millones de {currency}',
    ru: 'Млн {currency}',
    zh: '单位：百万{currency}',
    ar: 'بملايين {currency}',
  },
} as const satisfies Record<string, Phrase>

export const ADDS_UP: Phrase = {
  en: 'rounded so that figures add up as printed',
  fr: 'arrondi de façon que les chiffres imprimés s’additionnent',
  es: 'redondeado para que las cifras impresas sumen',
  ru: 'округлено так, чтобы напечатанные числа сходились в суммах',
  zh: '经四舍五入调整，刊印数相加等于合计',
  ar: 'مقرَّبة بحيث تتطابق المجاميع كما هي مطبوعة',
}

export const HOW_PRINTED: Phrase = {
  en: 'Plain numbers, without formulas, to paste into a document. Each is its exact amount rounded up or down to a whole unit; rows, columns, subtotals and totals add up, and a total has the same figure in every table.',
  fr: 'Nombres simples, sans formules, à coller dans un document. Chacun est le montant exact arrondi à l’unité supérieure ou inférieure\u00a0; lignes, colonnes, sous-totaux et totaux s’additionnent, et un total a le même chiffre dans tous les tableaux.',
  es: 'Números simples, sin fórmulas, para pegar en un documento. Cada uno es el importe exacto redondeado a la unidad superior o inferior; filas, columnas, subtotales y totales suman, y un total tiene la misma cifra en todos los cuadros.',
  ru: 'Простые числа без формул, для вставки в документ. Каждое – точная сумма, округлённая до целой единицы вверх или вниз; строки, столбцы, промежуточные и общие итоги сходятся, и один итог во всех таблицах одинаков.',
  zh: '为不含公式的纯数字，可直接粘贴到文件中。每个数字都是其精确金额向上或向下取整的结果；行、列、小计和合计均相符，同一合计在各表中数字相同。',
  ar: 'أرقام مجردة بلا صيغ، تُلصق في الوثائق. كل منها هو المبلغ الدقيق مقرَّباً إلى وحدة صحيحة صعوداً أو نزولاً؛ وتتطابق الصفوف والأعمدة والمجاميع الفرعية والكلية، ويحمل المجموع الرقم نفسه في كل الجداول.',
}

export const FORCED: Phrase = {
  en: 'Figures that are a unit further from exact, because the totals of other tables ask for it: {count}.',
  fr: 'Chiffres qui s’écartent d’une unité de plus du montant exact, parce que les totaux d’autres tableaux l’exigent\u00a0: {count}.',
  es: 'Cifras que se apartan una unidad más del importe exacto, porque lo exigen los totales de otros cuadros: {count}.',
  ru: 'Числа, отстоящие от точных ещё на единицу, поскольку этого требуют итоги других таблиц: {count}.',
  zh: '因其他表格合计的要求而再偏离精确值一个单位的数字个数：{count}。',
  ar: 'عدد الأرقام التي تبتعد وحدة إضافية عن القيمة الدقيقة لأن مجاميع جداول أخرى تقتضي ذلك: {count}.',
}

export const THREE_WAY: Phrase = {
  en: 'Three-way: the lines of {classes} by {categories} and year add up within each table; added together they can differ by a unit from {expenses} by {categories} alone, for no rounding makes three-way tables agree both ways.',
  fr: 'Trois dimensions\u00a0: les lignes par {classes}, {categories} et année s’additionnent dans chaque tableau\u00a0; additionnées entre elles, elles peuvent différer d’une unité du tableau {expenses} par {categories}, car aucun arrondi ne concilie des tableaux à trois dimensions.',
  es: 'Tres dimensiones: las líneas por {classes}, {categories} y año suman en cada cuadro; sumadas entre sí pueden diferir en una unidad del cuadro {expenses} por {categories}, pues ningún redondeo concilia cuadros de tres dimensiones.',
  ru: 'Три признака: строки ({classes}, {categories}, год) сходятся в каждой таблице; их сумма может на единицу отличаться от таблицы «{expenses}: {categories}», так как никакое округление не согласует таблицы по трём признакам.',
  zh: '三维表：按{classes}、{categories}和年度的各行在各表内相符；相互加总后可能与按{categories}的{expenses}表相差一个单位，因为没有任何取整方法能使三维表完全一致。',
  ar: 'ثلاثة أبعاد: تتطابق البنود بحسب {classes} و{categories} والسنة داخل كل جدول؛ وإذا جُمعت معاً فقد تختلف بوحدة عن جدول {expenses} بحسب {categories}، إذ لا تقريب يوفِّق بين جداول ثلاثية الأبعاد.',
}

export const PRINTED_SHOWS: Phrase = {
  en: '{sheet}, rounded so that it adds up as printed: plain numbers to paste into a document',
  fr: '{sheet}\u00a0: chiffres arrondis qui s’additionnent, nombres simples à coller dans un document',
  es: '{sheet}: cifras redondeadas que suman, números simples para pegar en un documento',
  ru: '{sheet}: округлено так, чтобы итоги сходились; простые числа для вставки в документ',
  zh: '{sheet}：取整后相加相符，可粘贴到文件中的纯数字',
  ar: '{sheet}: مقرَّب بحيث تتطابق المجاميع، أرقام مجردة تُلصق في الوثائق',
}

export const TOTAL_OF: Phrase = {
  en: 'Total {what}',
  fr: 'Total {what}',
  es: 'Total {what}',
  ru: 'Итого: {what}',
  zh: '{what}合计',
  ar: 'مجموع {what}',
}

export const ALL_OF: Phrase = {
  en: 'All {what}',
  fr: 'Ensemble\u00a0: {what}',
  es: 'Conjunto: {what}',
  ru: 'Всего: {what}',
  zh: '全部{what}',
  ar: 'جميع {what}',
}

export const BALANCE: Phrase = {
  en: 'Balance: {revenue} less {expenses}',
  fr: 'Solde\u00a0: {revenue} moins {expenses}',
  es: 'Saldo: {revenue} menos {expenses}',
  ru: 'Остаток: {revenue} минус {expenses}',
  zh: '余额：{revenue}减{expenses}',
  ar: 'الرصيد: {revenue} ناقصاً {expenses}',
}

export const NOT_IN_BALANCE: Phrase = {
  en: '{what}: {class}, not in the balance',
  fr: '{what}\u00a0: {class}, hors solde',
  es: '{what}: {class}, fuera del saldo',
  ru: '{what}: {class}, вне баланса',
  zh: '{what}：{class}（不计入余额）',
  ar: '{what}: {class}، خارج الرصيد',
}

export const OF_CLASS: Phrase = {
  en: '{what}: {class}',
  fr: '{what}\u00a0: {class}',
  es: '{what}: {class}',
  ru: '{what}: {class}',
  zh: '{what}：{class}',
  ar: '{what}: {class}',
}
