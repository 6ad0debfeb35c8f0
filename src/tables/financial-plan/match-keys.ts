// The texts by which formulas find their facts. SUMIFS reads its criterion: `*` and `?` are wildcards, a leading `=` or
// `<` is an operator, `MAR-04` is a day, `TRUE` is no text, and `oc-1` is the same as `OC-1`. Ids of a sound plan seldom
// look like that, but a plan with errors is rolled up, too. So the few ids that a spreadsheet would misread get a key that
// it cannot, and the same key stands in the facts and in the tables; all others are their own key.

import { compareText } from '../../source/origin.ts'

/** Stands in the facts where a cost belongs to no element, in every language. No id has parentheses. */
export const NONE = '(–)'

const LONGEST = 60

/** One key for each id: no two of them are equal to a spreadsheet. */
export function matchKeys(ids: Iterable<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of [...new Set(ids)].sort(compareText)) {
    const base = plainKey(id)
    let key = base
    for (let n = 2; taken.has(fold(key)); n++) key = `${base}_${n}`
    taken.add(fold(key))
    keys.set(id, key)
  }
  return keys
}

function plainKey(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}._-]/gu, '_').slice(0, LONGEST)
  const first = /^[\p{L}\p{N}]/u.test(plain) ? plain : `_${plain}`
  return isMisread(first) ? `${first}_` : first
}

function fold(key: string): string {
  return key.normalize('NFKC').toLowerCase()
}

/** English, French, Spanish, German; ids are ASCII, so other languages have no month in them. */
const MONTHS = [
  'jan(uary|v|vier|uar)?|feb(ruary|rero|ruar)?|fev(r|rier)?|mar(ch|s|zo)?|mrz|maerz|apr(il)?|avr(il)?|abr(il)?|may(o)?|mai',
  'jun(e|io|i)?|juin|jul(y|io|i)?|juil(let)?|aug(ust)?|aout|ago(sto)?|sep(t|tember|tembre|tiembre)?|set(iembre)?',
  'oct(ober|obre|ubre)?|okt(ober)?|nov(ember|embre|iembre)?|dec(ember|embre)?|dic(iembre)?|dez(ember)?|ene(ro)?',
].join('|')

const MISREAD = [
  /^[\d._-]*(e[\d._-]*)?$/i,
  /^\d[\d._-]*[ap]m?$/i,
  /^(true|false|vrai|faux|verdadero|falso|wahr|falsch)$/i,
  new RegExp(`^[\\d._-]*(${MONTHS})[\\d._-]*$`, 'iu'),
]

/** Whether a spreadsheet in some language could take the text for a number, a time, a day or a truth value. */
function isMisread(text: string): boolean {
  return MISREAD.some((pattern) => pattern.test(text))
}
