// What the organization itself does, at a level where what changes among others belongs. A title counts an own activity when its
// head is one (events, services, products that are made), or people as far as a service reached them. Where somebody else acts
// (members hold, by ministries, between administrations) or something is made of it (adopted, in use), it does not.

import type { IndicatorText } from '../indicator-text.ts'
import { screened } from '../screened.ts'
import { listOf, type Word } from '../words.ts'
import { activityIn } from './activities.ts'
import { doneByUs, saysOthersAct, someoneElseActs } from './other-actors.ts'
import { placesServed } from './people-reached.ts'

/**
 * The words of the title that count what the organization does; undefined when there are none.
 *
 * @param own names of the organization and its entities, in lower case
 */
export function ownActivityIn(
  { title, words, definition }: IndicatorText,
  own: ReadonlySet<string>,
): string | undefined {
  const measured = MEASURED_BY.exec(title)
  const from =
    measured === null ? 0 : words.findIndex(({ start }) => start >= measured.index + measured[0].length)
  const found =
    activityIn(words, afterCounting(words, Math.max(from, 0))) ?? placesServed(words) ?? doneByUs(words, own)
  if (found === undefined || OTHER_SENSE.test(title) || PUNCTUAL.test(title)) return undefined
  const behind = words.slice(found.start)
  if (someoneElseActs(behind, own) || IS_USED.test(title) || saysOthersAct(definition, own)) return undefined
  return title.slice(words[found.start]!.start, words[found.end - 1]!.end)
}

/** What stands behind is counted: "Capacity of the offices, measured by the number of webinars". */
const MEASURED_BY = screened(
  /\b(?:measured|expressed|shown|gauged|assessed|counted|indicated|demonstrated|evidenced) (?:by|in|as|through) |\bin terms of |\bas (?:per|evidenced by) /i,
)

const COUNTING = listOf(`
  number numbers total count volume amount share percentage percent proportion of the a an no nr annual average mean cumulative
  how many thousand thousands million hours days frequency
`)

function afterCounting(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && COUNTING.has(words[at]!.lower)) at += 1
  return at
}

/** Others did something with it. */
const IS_USED = screened(
  /(?<!\b(?:of|for|to|the|on) )\b(?:used|applied|adopted|cited|incorporated|ratified|enacted|endorsed|reused|referenced|transposed|approved|replicated|quoted|accepted)\b|\bin (?:use|force|operation|service)\b|\bled to\b|\bresult(?:ed|ing) in\b/i,
)

/** The same words for something else. */
const OTHER_SENSE = screened(
  /\b(?:birth|death|marriage|school|medical) certificates?\b|\b(?:medical|dental|outpatient|doctor|prenatal) consultations?\b|\b(?:identity|travel|birth|shipping|customs|land|property|legal|civil status) documents?\b|\b(?:craft|repair|bicycle|carpentry|sheltered|protected|pottery|weaving|tailoring|car) workshops?\b|\b(?:permanent|diplomatic|space|satellite|lunar|peacekeeping|rescue|fire-fighting) missions?\b|\b(?:water|race|golf|river) courses?\b|\b(?:hospital|health|home|antenatal|labour|clinic|doctor|patient|tourist|museum|prenatal|postnatal|school) visits?\b|\b(?:court|public|parliamentary|trial) (?:hearings?|sessions?)\b|\b(?:solar|wind|voting|control) panels?\b|\bpeace (?:talks|dialogues)\b|\bdegree courses?\b|\bguided tours?\b|\bbirths attended\b|\bsocial dialogues?\b/i,
)

/** A matter of punctuality or satisfaction is about quality, and left alone. */
const PUNCTUAL = screened(
  /\b(?:on time(?! use)|in time|by (?:the|their|its) (?:deadline|due date)|before the (?:deadline|due date)|within (?:\d|the (?:time|period|deadline)|one|two|three|four|five|six|ten|twelve)|satisf\w+|punctual\w*)\b/i,
)
