// The names of the languages, and what is said where the plan or the program has no text in the language asked for.

import type { Language, Phrase } from '../../model/phrase.ts'

export const LANGUAGE_NAMES: Readonly<Record<Language, Phrase>> = {
  en: { en: 'English', fr: 'anglais', es: 'inglés', ru: 'английский', zh: '英文', ar: 'الإنكليزية' },
  fr: { en: 'French', fr: 'français', es: 'francés', ru: 'французский', zh: '法文', ar: 'الفرنسية' },
  es: { en: 'Spanish', fr: 'espagnol', es: 'español', ru: 'испанский', zh: '西班牙文', ar: 'الإسبانية' },
  ru: { en: 'Russian', fr: 'russe', es: 'ruso', ru: 'русский', zh: '俄文', ar: 'الروسية' },
  zh: { en: 'Chinese', fr: 'chinois', es: 'chino', ru: 'китайский', zh: '中文', ar: 'الصينية' },
  ar: { en: 'Arabic', fr: 'arabe', es: 'árabe', ru: 'арабский', zh: '阿拉伯文', ar: 'العربية' },
}

export const NOT_TRANSLATED: Phrase = {
  en: 'Texts of the plan without a translation into this language ({language}): {count} ({names}). They are shown as they were written.',
  fr: 'Textes du plan non traduits dans cette langue ({language})\u00a0: {count} ({names}). Ils figurent tels qu’ils ont été rédigés.',
  es: 'Textos del plan sin traducción a este idioma ({language}): {count} ({names}). Se muestran tal como se redactaron.',
  ru: 'Тексты плана без перевода на этот язык ({language}): {count} ({names}). Они приводятся на языке оригинала.',
  zh: '规划中没有该语文（{language}）译文的文本：{count}（{names}）。这些文本按原文显示。',
  ar: 'نصوص الخطة غير المترجمة إلى هذه اللغة ({language}): {count} ({names}). وهي معروضة كما كُتبت.',
}

/** Of a language that only the plan speaks; said in English, so the other texts are never shown. */
export const PROGRAM_SPEAKS_ENGLISH: Phrase = {
  en: 'The titles of the plan are in the language asked for ({language}); rbm itself speaks English here.',
  fr: 'Les titres du plan sont dans la langue demandée ({language})\u00a0; rbm s’exprime ici en anglais.',
  es: 'Los títulos del plan están en el idioma solicitado ({language}); rbm se expresa aquí en inglés.',
  ru: 'Названия плана приводятся на запрошенном языке ({language}); тексты самой программы rbm – на английском.',
  zh: '规划中的名称使用所要求的语文（{language}）；rbm 自身的文字为英文。',
  ar: 'عناوين الخطة باللغة المطلوبة ({language})؛ أما نصوص rbm نفسها فبالإنكليزية.',
}
