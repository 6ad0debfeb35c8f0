// What tables and the workbook say when one edition of the operational plans was asked for.

import type { Phrase } from '../../model/phrase.ts'

export const EDITION: Phrase = {
  en: 'edition {year}',
  fr: 'édition de {year}',
  es: 'edición de {year}',
  ru: 'редакция {year} года',
  zh: '{year}年版',
  ar: 'طبعة {year}',
}

export const EDITION_LABEL: Phrase = {
  en: 'Edition',
  fr: 'Édition',
  es: 'Edición',
  ru: 'Редакция',
  zh: '版本',
  ar: 'الطبعة',
}

export const EDITION_ONLY: Phrase = {
  en: 'Only the operational plans that begin in {year}, whole; newer ones do not count.',
  fr: 'Uniquement les plans opérationnels qui commencent en {year}, dans leur intégralité\u00a0; les plus récents ne comptent pas.',
  es: 'Solo los planes operacionales que empiezan en {year}, íntegros; los más recientes no cuentan.',
  ru: 'Только оперативные планы, начинающиеся в {year} году, полностью; более новые не учитываются.',
  zh: '仅包括自{year}年起的运作规划全文；更新的规划不计入。',
  ar: 'الخطط التشغيلية التي تبدأ في {year} فقط، كاملةً؛ ولا تُحتسب الخطط الأحدث.',
}
