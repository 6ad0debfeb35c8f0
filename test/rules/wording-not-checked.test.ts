import { describe, expect, it } from 'vitest'
import { basePlan, findingsOf } from '../support/plan.ts'
import { edited } from '../support/plan-sources.ts'

const french = edited(basePlan, 'rbm.yaml', 'years: 2028-2029\n', 'years: 2028-2029\nlanguages: [fr, en]\n')

describe('the rule wording-not-checked', () => {
  it('says once that titles are in another language', () => {
    expect(findingsOf(french).filter((one) => one.includes('wording'))).toEqual([
      'strategic-plan.yaml:11:9 note The titles of 2 indicators are not in English, so nobody checked the wording. [wording-not-checked]',
    ])
  })

  it('is silent where a title stands in English, too', () => {
    const translated = ['Ships lost on rocks', 'Lights in service'].reduce(
      (sources, title) =>
        edited(
          sources,
          'strategic-plan.yaml',
          `        title: ${title}\n`,
          `        title:\n          fr: Un titre\n          en: ${title}\n`,
        ),
      french,
    )
    expect(findingsOf(translated).filter((one) => one.includes('wording'))).toEqual([])
  })
})
