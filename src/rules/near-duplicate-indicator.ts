// Specific: two indicators have names that a reader can tell apart ([R2]).

import { idAndTitle } from '../model/local-text.ts'
import type { Indicator } from '../model/indicator.ts'
import { differ, englishFormOf, plainFormOf, type TitleForm } from '../wording/same-title.ts'
import { exampleIndicator } from './example-indicator.ts'
import type { CheckingRule } from './rule.ts'

/** Titles with one key that say different things are few; a plan with more of them was made to be slow. */
const MOST_COMPARED = 20

export const nearDuplicateIndicator: CheckingRule = {
  id: 'near-duplicate-indicator',
  summary: 'Two indicators have the same title, or nearly the same',
  severity: 'warning',
  smart: 'S',
  explanation: () => ({
    finds:
      'Titles that differ in nothing but case, punctuation and brackets; in English also those that differ only in order, ' +
      'plural, articles, British or American spelling, numbers in words, or "number of" and "percentage of". Titles that ' +
      'differ in one word that says something are left alone.',
    matters:
      'A reader of the report cannot tell two indicators with one name apart, and figures get entered under the wrong one. ' +
      'Where both are the same measure, its progress is reported twice.',
    example: exampleIndicator(
      { title: 'Lights in service' },
      {
        title: 'Lights which are in service',
        definition: 'Lights in the list that burnt on the last night of the year',
      },
    ),
    better: exampleIndicator(
      { title: 'Lights in service' },
      {
        title: 'Fog signals in service',
        definition: 'Fog signals that answered the test on the last day of the year',
      },
    ),
  }),
  *check({ plan, indicators }) {
    for (const [indicator, earlier] of pairsIn(indicators(), plan.languages)) {
      const isSame = indicator.title.text === earlier.title.text
      yield {
        message: isSame
          ? `The indicator ${idAndTitle(indicator)} has the same title as "${earlier.id}".`
          : `The title of the indicator ${idAndTitle(indicator)} says the same as that of ${idAndTitle(earlier)}.`,
        hint: 'Keep one of the two if they measure the same. Else say in both titles what makes them different: the group, the place, the stage.',
        at: indicator.origin,
        related: [{ at: earlier.origin, message: `"${earlier.id}" stands here` }],
      }
    }
  },
}

/** Each indicator that is said before, with the first that says it. */
function pairsIn(
  indicators: readonly Indicator[],
  languages: readonly string[],
): [later: Indicator, earlier: Indicator][] {
  const seen = new Map<string, { readonly form: TitleForm; readonly indicator: Indicator }[]>()
  const forms = new Map<string, TitleForm>()
  const stems = new Map<string, string>()
  return indicators.flatMap((indicator) => {
    let earlier: Indicator | undefined
    for (const [language, title] of titlesOf(indicator, languages)) {
      const said = `${language} ${title}`
      const form = forms.get(said) ?? (language === 'en' ? englishFormOf(title, stems) : plainFormOf(title))
      forms.set(said, form)
      if (form.key === '') continue
      for (const key of [`${language} ${form.key}`, `${language}=${form.joined || form.key}`]) {
        const alike = seen.get(key) ?? []
        if (alike.length === 0) seen.set(key, alike)
        const found = alike.find((one) => one.indicator.id !== indicator.id && !differ(one.form, form))
        earlier ??= found?.indicator
        if (found === undefined && alike.length < MOST_COMPARED) alike.push({ form, indicator })
      }
    }
    return earlier === undefined ? [] : [[indicator, earlier]]
  })
}

function titlesOf(
  { title }: Indicator,
  languages: readonly string[],
): (readonly [language: string, text: string])[] {
  return title.byLanguage.size > 0 ? [...title.byLanguage] : [[languages[0] ?? 'en', title.text]]
}
