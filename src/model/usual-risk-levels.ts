// The levels of likelihood and impact of an organization that names none of its own, in the six languages.

import type { LocalText } from './local-text.ts'
import type { Phrase } from './phrase.ts'

const LIKELIHOODS: readonly Phrase[] = [
  { en: 'Rare', fr: 'Rare', es: 'Rara', ru: 'Крайне низкая', zh: '罕见', ar: 'نادر' },
  { en: 'Unlikely', fr: 'Improbable', es: 'Improbable', ru: 'Низкая', zh: '不大可能', ar: 'غير مرجح' },
  { en: 'Possible', fr: 'Possible', es: 'Posible', ru: 'Средняя', zh: '可能', ar: 'ممكن' },
  { en: 'Likely', fr: 'Probable', es: 'Probable', ru: 'Высокая', zh: '很可能', ar: 'مرجح' },
  {
    en: 'Almost certain',
    fr: 'Quasi certain',
    es: 'Casi segura',
    ru: 'Почти неизбежно',
    zh: '几乎肯定',
    ar: 'شبه مؤكد',
  },
]

const IMPACTS: readonly Phrase[] = [
  {
    en: 'Negligible',
    fr: 'Négligeable',
    es: 'Insignificante',
    ru: 'Незначительное',
    zh: '可忽略',
    ar: 'لا يُذكر',
  },
  { en: 'Minor', fr: 'Mineur', es: 'Menor', ru: 'Малое', zh: '轻微', ar: 'طفيف' },
  { en: 'Moderate', fr: 'Modéré', es: 'Moderado', ru: 'Умеренное', zh: '中等', ar: 'متوسط' },
  { en: 'Major', fr: 'Majeur', es: 'Importante', ru: 'Значительное', zh: '重大', ar: 'كبير' },
  { en: 'Severe', fr: 'Grave', es: 'Grave', ru: 'Тяжелое', zh: '严重', ar: 'شديد' },
]

export const USUAL_LIKELIHOODS: readonly LocalText[] = LIKELIHOODS.map(inAllLanguages)

export const USUAL_IMPACTS: readonly LocalText[] = IMPACTS.map(inAllLanguages)

function inAllLanguages(phrase: Phrase): LocalText {
  return { text: phrase.en, byLanguage: new Map(Object.entries(phrase)) }
}
