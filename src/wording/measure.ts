// Words that name a measure, and texts that count.

import { listOf } from './words.ts'

const MEASURES = listOf(`
  number percentage percent proportion share ratio rate rates index score scores average mean median sum volume value amount price
  prices cost costs time times duration delay delays speed income incomes expenditure revenue revenues mortality prevalence incidence
  population area length distance weight yield temperature density expectancy coefficient turnover tonnes hectares kilometres hours
  days minutes years emissions losses deaths births cases consumption production exports imports
`)

/** Whether the word (in lower case) is the name of a measure. */
export function namesAMeasure(word: string): boolean {
  return MEASURES.has(word)
}

const COUNTING =
  /\b(number of|count of|sum of|total of|divided by|percentage of|per cent of|share of|proportion of|out of|mean of|average of|median of|at least|at most|or more|within|between)\b|\d/i

/** Whether a definition says how something is counted, beyond describing it. */
export function countsSomething(definition: string): boolean {
  return definition !== '' && (COUNTING.test(definition) || definition.split(/\s+/).length >= 7)
}
