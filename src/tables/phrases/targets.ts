// What the sheet of targets says.

import type { Comparator } from '../../model/comparator.ts'
import type { Phrase } from '../../model/phrase.ts'

export const TARGETS: Phrase = {
  en: 'Targets',
  fr: 'Cibles',
  es: 'Objetivos',
  ru: 'Целевые показатели',
  zh: '具体目标',
  ar: 'الأهداف',
}

export const TARGETS_TITLE: Phrase = {
  en: 'Targets of each {outcome}, and who works for them',
  fr: 'Cibles de chaque {outcome}, et qui y travaille',
  es: 'Objetivos de cada {outcome}, y quién trabaja para ellos',
  ru: 'Целевые показатели ({outcome}) и кто над ними работает',
  zh: '各{outcome}的具体目标及其贡献者',
  ar: 'أهداف كل {outcome}، ومن يعمل من أجلها',
}

export const TARGETS_FIGURES: Phrase = {
  en: 'Values to be reached by the end of each year, in the unit of each {indicator}',
  fr: 'Valeurs à atteindre à la fin de chaque année, dans l’unité de chaque {indicator}',
  es: 'Valores que deben alcanzarse al final de cada año, en la unidad de cada {indicator}',
  ru: 'Значения на конец каждого года в единицах измерения ({indicator})',
  zh: '每年年底应达到的数值，以各{indicator}的单位计',
  ar: 'القيم الواجب بلوغها في نهاية كل سنة، بوحدة كل {indicator}',
}

export const UNIT: Phrase = {
  en: 'Unit',
  fr: 'Unité',
  es: 'Unidad',
  ru: 'Единица',
  zh: '单位',
  ar: 'الوحدة',
}

export const ENDLINE: Phrase = {
  en: 'Endline',
  fr: 'Valeur finale',
  es: 'Valor final',
  ru: 'Итог',
  zh: '终期值',
  ar: 'القيمة النهائية',
}

export const TARGET_OF_YEAR: Phrase = {
  en: 'target',
  fr: 'cible',
  es: 'objetivo',
  ru: 'цель',
  zh: '目标',
  ar: 'الهدف',
}

export const BASELINE_DUE: Phrase = {
  en: 'due {date}',
  fr: 'due le {date}',
  es: 'prevista: {date}',
  ru: 'срок: {date}',
  zh: '截止{date}',
  ar: 'موعدها {date}',
}

export const AIMS_AT: Phrase = {
  en: 'aims at',
  fr: 'vise',
  es: 'apunta a',
  ru: 'стремится к',
  zh: '力求达到',
  ar: 'يستهدف',
}

/** In front of a value, where the plan says how an actual one is to be compared with it. */
export const AIMS_FOR: Readonly<Record<Comparator, Phrase>> = {
  'at-least': {
    en: 'aims for at least',
    fr: 'vise au moins',
    es: 'apunta a un mínimo de',
    ru: 'стремится к уровню не ниже',
    zh: '力求至少达到',
    ar: 'يستهدف على الأقل',
  },
  'at-most': {
    en: 'aims for at most',
    fr: 'vise au plus',
    es: 'apunta a un máximo de',
    ru: 'стремится к уровню не выше',
    zh: '力求不超过',
    ar: 'يستهدف على الأكثر',
  },
  below: {
    en: 'aims for less than',
    fr: 'vise moins de',
    es: 'apunta a menos de',
    ru: 'стремится к уровню ниже',
    zh: '力求低于',
    ar: 'يستهدف أقل من',
  },
  above: {
    en: 'aims for more than',
    fr: 'vise plus de',
    es: 'apunta a más de',
    ru: 'стремится к уровню выше',
    zh: '力求高于',
    ar: 'يستهدف أكثر من',
  },
  exactly: {
    en: 'aims for exactly',
    fr: 'vise exactement',
    es: 'apunta exactamente a',
    ru: 'стремится ровно к',
    zh: '力求恰好达到',
    ar: 'يستهدف تماماً',
  },
}

export const ADDS: Phrase = {
  en: 'adds',
  fr: 'ajoute',
  es: 'añade',
  ru: 'добавляет',
  zh: '增加',
  ar: 'يضيف',
}

export const ADDED_TOGETHER: Phrase = {
  en: 'Added in the year, all together',
  fr: 'Ajouté dans l’année, au total',
  es: 'Añadido en el año, en total',
  ru: 'Добавлено за год, всего',
  zh: '当年增加合计',
  ar: 'المضاف في السنة إجمالاً',
}

export const NO_INDICATOR: Phrase = {
  en: 'no {indicator}',
  fr: 'sans {indicator}',
  es: 'sin {indicator}',
  ru: 'нет: {indicator}',
  zh: '无{indicator}',
  ar: 'بدون {indicator}',
}

export const TARGETS_NOTE: Phrase = {
  en: 'Below each {indicator} stand the {outputs} that target it: “aims at” is the level at year’s end, “adds” is what the year adds.',
  fr: 'Sous chaque {indicator} figurent les {outputs} qui le visent\u00a0: «\u00a0vise\u00a0» est le niveau en fin d’année, «\u00a0ajoute\u00a0» ce que l’année apporte.',
  es: 'Bajo cada {indicator} figuran los {outputs} que lo persiguen: «apunta a» es el nivel a fin de año, «añade» es lo que aporta el año.',
  ru: 'Под каждой строкой ({indicator}) указано, кто над ней работает ({outputs}): «стремится к» – уровень на конец года, «добавляет» – прирост за год.',
  zh: '每个{indicator}下列出以其为目标的{outputs}：“力求达到”为年底水平，“增加”为当年增量。',
  ar: 'ترد تحت كل {indicator} {outputs} التي تستهدفه: «يستهدف» هو المستوى في نهاية السنة، و«يضيف» هو ما تضيفه السنة.',
}
