// What every sheet of the financial plan says above, below and beside its table.

import type { Basis } from '../../costing/facts/cost-fact.ts'
import type { Phrase } from '../../model/phrase.ts'

/** Marks at the foot of every page. */
export const INCOMPLETE_MARK: Phrase = {
  en: 'INCOMPLETE',
  fr: 'INCOMPLET',
  es: 'INCOMPLETO',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ',
  zh: '不完整',
  ar: 'غير مكتمل',
}

export const ILLUSTRATIVE_MARK: Phrase = {
  en: 'ILLUSTRATIVE',
  fr: 'À TITRE D’EXEMPLE',
  es: 'A TÍTULO DE EJEMPLO',
  ru: 'УСЛОВНЫЕ ДАННЫЕ',
  zh: '示例',
  ar: 'توضيحي',
}

const ENTRIES_MISSING: Phrase = {
  en: 'INCOMPLETE: {count} entries are not in the figures; see {sheet}.',
  fr: 'INCOMPLET\u00a0: éléments absents des chiffres\u00a0: {count}\u00a0; voir {sheet}.',
  es: 'INCOMPLETO: elementos que no figuran en las cifras: {count}; véase {sheet}.',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ: записей, не вошедших в показатели: {count}; см. {sheet}.',
  zh: '不完整：未计入数字的条目：{count}；见“{sheet}”。',
  ar: 'غير مكتمل: عدد القيود غير المدرجة في الأرقام: {count}؛ انظر {sheet}.',
}

export const MISSING_SEE_SHEET = {
  one: { ...ENTRIES_MISSING, en: 'INCOMPLETE: {count} entry is not in the figures; see {sheet}.' },
  many: ENTRIES_MISSING,
} as const satisfies Readonly<Record<string, Phrase>>

const ENTRIES_BELOW: Phrase = {
  en: 'INCOMPLETE: {count} entries are not in the figures; see below.',
  fr: 'INCOMPLET\u00a0: éléments absents des chiffres\u00a0: {count}\u00a0; voir ci-dessous.',
  es: 'INCOMPLETO: elementos que no figuran en las cifras: {count}; véase más abajo.',
  ru: 'НЕПОЛНЫЕ ДАННЫЕ: записей, не вошедших в показатели: {count}; см. ниже.',
  zh: '不完整：未计入数字的条目：{count}；见下文。',
  ar: 'غير مكتمل: عدد القيود غير المدرجة في الأرقام: {count}؛ انظر أدناه.',
}

export const MISSING_SEE_BELOW = {
  one: { ...ENTRIES_BELOW, en: 'INCOMPLETE: {count} entry is not in the figures; see below.' },
  many: ENTRIES_BELOW,
} as const satisfies Readonly<Record<string, Phrase>>

export const ILLUSTRATIVE_PLAN: Phrase = {
  en: 'ILLUSTRATIVE: parts of this plan are marked illustrative; the figures are no budget.',
  fr: 'À TITRE D’EXEMPLE\u00a0: des parties de ce plan sont données à titre d’exemple\u00a0; les chiffres ne constituent pas un budget.',
  es: 'A TÍTULO DE EJEMPLO: partes de este plan se dan a título de ejemplo; las cifras no constituyen un presupuesto.',
  ru: 'УСЛОВНЫЕ ДАННЫЕ: части этого плана помечены как условные; приведенные цифры не являются бюджетом.',
  zh: '示例：本规划的部分内容标明为示例；所列数字并非预算。',
  ar: 'توضيحي: أجزاء من هذه الخطة معلَّمة بأنها توضيحية؛ والأرقام ليست ميزانية.',
}

/** What the figures are, in one line. The unit comes first, and whether the cells keep more than they show. */
export const FIGURES: Readonly<Record<'whole' | 'rounded', Readonly<Record<Basis, Phrase>>>> = {
  whole: {
    direct: {
      en: 'In {unit}.  Basis: direct cost.',
      fr: 'En {unit}.  Base\u00a0: coût direct.',
      es: 'En {unit}.  Base: coste directo.',
      ru: 'Единица: {unit}.  Основа: прямые затраты.',
      zh: '单位：{unit}。 基础：直接成本。',
      ar: 'الوحدة: {unit}.  الأساس: التكلفة المباشرة.',
    },
    full: {
      en: 'In {unit}.  Basis: full cost.',
      fr: 'En {unit}.  Base\u00a0: coût complet.',
      es: 'En {unit}.  Base: coste total.',
      ru: 'Единица: {unit}.  Основа: полные затраты.',
      zh: '单位：{unit}。 基础：全额成本。',
      ar: 'الوحدة: {unit}.  الأساس: التكلفة الكاملة.',
    },
  },
  rounded: {
    direct: {
      en: 'In {unit}; each cell keeps its full amount, so figures as shown may not add up exactly.  Basis: direct cost.',
      fr: 'En {unit}\u00a0; chaque cellule conserve son montant exact, de sorte que les chiffres affichés peuvent ne pas s’additionner exactement.  Base\u00a0: coût direct.',
      es: 'En {unit}; cada celda conserva su importe íntegro, por lo que las cifras mostradas pueden no sumar con exactitud.  Base: coste directo.',
      ru: 'Единица: {unit}; каждая ячейка хранит полную сумму, поэтому показанные цифры могут не сходиться в точности.  Основа: прямые затраты.',
      zh: '单位：{unit}；每个单元格保留完整金额，因此所示数字相加可能不完全一致。 基础：直接成本。',
      ar: 'الوحدة: {unit}؛ وتحتفظ كل خلية بمبلغها الكامل، لذا قد لا تتطابق مجاميع الأرقام المعروضة تماماً.  الأساس: التكلفة المباشرة.',
    },
    full: {
      en: 'In {unit}; each cell keeps its full amount, so figures as shown may not add up exactly.  Basis: full cost.',
      fr: 'En {unit}\u00a0; chaque cellule conserve son montant exact, de sorte que les chiffres affichés peuvent ne pas s’additionner exactement.  Base\u00a0: coût complet.',
      es: 'En {unit}; cada celda conserva su importe íntegro, por lo que las cifras mostradas pueden no sumar con exactitud.  Base: coste total.',
      ru: 'Единица: {unit}; каждая ячейка хранит полную сумму, поэтому показанные цифры могут не сходиться в точности.  Основа: полные затраты.',
      zh: '单位：{unit}；每个单元格保留完整金额，因此所示数字相加可能不完全一致。 基础：全额成本。',
      ar: 'الوحدة: {unit}؛ وتحتفظ كل خلية بمبلغها الكامل، لذا قد لا تتطابق مجاميع الأرقام المعروضة تماماً.  الأساس: التكلفة الكاملة.',
    },
  },
}

export const ONLY_FUNDING: Phrase = {
  en: 'Only {funding}.',
  fr: 'Uniquement\u00a0: {funding}.',
  es: 'Solo {funding}.',
  ru: 'Только: {funding}.',
  zh: '仅限：{funding}。',
  ar: '{funding} فقط.',
}

/** Shown in a cell for the zero of a year that is not planned ([D2]). */
export const NOT_PLANNED_CELL: Phrase = {
  en: 'n.p.',
  fr: 'n.p.',
  es: 'n.p.',
  ru: 'н.з.',
  zh: '未规划',
  ar: 'غير مخطط',
}

/** Where a file could not be read, an operational plan may stand in it. */
export const NOT_PLANNED_NOTE = {
  'all read': {
    en: 'n.p.: not planned, which is not zero. No operational plan covers: {gaps}.',
    fr: 'n.p.\u00a0: non planifié, ce qui n’est pas zéro. Aucun plan opérationnel ne couvre\u00a0: {gaps}.',
    es: 'n.p.: no planificado, lo que no es cero. Ningún plan operacional abarca: {gaps}.',
    ru: 'н.з.: не запланировано, что не означает ноль. Нет оперативного плана: {gaps}.',
    zh: '未规划并不等于零。没有运作规划涵盖：{gaps}。',
    ar: 'غير مخطط لا يعني صفراً. لا تغطي أي خطة تشغيلية: {gaps}.',
  },
  'some unread': {
    en: 'n.p.: not planned, which is not zero. Of the files that could be read, no operational plan covers: {gaps}.',
    fr: 'n.p.\u00a0: non planifié, ce qui n’est pas zéro. Parmi les fichiers lisibles, aucun plan opérationnel ne couvre\u00a0: {gaps}.',
    es: 'n.p.: no planificado, lo que no es cero. De los archivos que se pudieron leer, ningún plan operacional abarca: {gaps}.',
    ru: 'н.з.: не запланировано, что не означает ноль. Среди прочитанных файлов нет оперативного плана: {gaps}.',
    zh: '未规划并不等于零。在可读取的文件中，没有运作规划涵盖：{gaps}。',
    ar: 'غير مخطط لا يعني صفراً. من الملفات المقروءة، لا تغطي أي خطة تشغيلية: {gaps}.',
  },
} as const satisfies Readonly<Record<string, Phrase>>

export const BIENNIUM: Phrase = {
  en: 'biennium',
  fr: 'exercice biennal',
  es: 'bienio',
  ru: 'двухлетие',
  zh: '双年度',
  ar: 'فترة السنتين',
}

export const BUDGET_PERIOD: Phrase = {
  en: 'budget period',
  fr: 'exercice budgétaire',
  es: 'periodo presupuestario',
  ru: 'бюджетный период',
  zh: '预算周期',
  ar: 'فترة الميزانية',
}

export const TOTAL_HEAD: Phrase = {
  en: 'total',
  fr: 'total',
  es: 'total',
  ru: 'всего',
  zh: '总计',
  ar: 'المجموع',
}

export const OF_TOTAL: Phrase = {
  en: 'of total',
  fr: 'du total',
  es: 'del total',
  ru: 'от итога',
  zh: '占总计',
  ar: 'من الكل',
}

/** At the foot of every page; the two values are codes that the spreadsheet replaces. */
export const PAGE_OF: Phrase = {
  en: 'Page {page} of {pages}',
  fr: 'Page {page} sur {pages}',
  es: 'Página {page} de {pages}',
  ru: 'Стр. {page} из {pages}',
  zh: '第 {page} 页，共 {pages} 页',
  ar: 'الصفحة {page} من {pages}',
}
