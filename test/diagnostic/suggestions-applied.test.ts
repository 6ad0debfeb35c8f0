// What rbm suggests to write, written: the finding is gone and there is no new one. Every slip that the tests know is mended
// so, the example of every rule, and a few more, until each place in `src` that makes a suggestion was met.

import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostic/diagnostic.ts'
import { readDocument } from '../../src/document/read-document.ts'
import { checkPlan } from '../../src/pipeline.ts'
import { rules } from '../../src/rules/index.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { slips } from '../document/schema-slips.ts'
import { SEC, sec, TSB, YAML_SLIPS } from '../document/yaml-slips.ts'
import { isOffer, offersOf, type Offer } from '../support/mending.ts'
import { inForce, openFindings, planWith } from '../support/plan.ts'
import { sourcesIn } from '../support/plan-sources.ts'
import { MORE_SLIPS } from './more-slips.ts'

type Found = Finding & { readonly rule: string; readonly severity?: string }

interface Mistake {
  readonly title: string
  readonly sources: readonly SourceFile[]
  readonly check: (sources: readonly SourceFile[]) => readonly Found[]
  /** The rule that the mistake is about; any when absent. */
  readonly rule?: string
}

const minimal = sourcesIn('examples/minimal')
const itu = sourcesIn('examples/itu-2028-2031')

const alone = (sources: readonly SourceFile[]) => sources.flatMap((source) => readDocument(source).findings)
const together = (sources: readonly SourceFile[]) => checkPlan(sources).diagnostics

const MISTAKES: readonly Mistake[] = [
  ...YAML_SLIPS.flatMap(([, rows]) =>
    rows.map(([title, text, from, to]): Mistake => {
      const [plan, path] = text === sec ? [minimal, SEC] : [itu, TSB]
      const broken = { path, text: text.replace(from, () => to) }
      return {
        title,
        sources: plan.map((source) => (source.path === path ? broken : source)),
        check: together,
        rule: 'yaml-syntax',
      }
    }),
  ),
  ...slips().map(({ title, text, path = 'a.yaml' }): Mistake => ({
    title,
    sources: [{ path, text }],
    check: alone,
  })),
  ...rules.map(({ id, explanation }): Mistake => ({
    title: `the example of ${id}`,
    sources: inForce(planWith(explanation().example), id),
    check: openFindings,
    rule: id,
  })),
  ...MORE_SLIPS.map(([title, sources]): Mistake => ({ title, sources, check: openFindings })),
]

interface Case extends Mistake {
  readonly finding: Found
  readonly before: readonly Found[]
  readonly offer: Offer
}

const CASES = MISTAKES.flatMap((mistake) => {
  const before = mistake.check(mistake.sources)
  return before
    .filter(({ rule }) => mistake.rule === undefined || mistake.rule === rule)
    .flatMap((finding) => {
      return offersOf(finding, mistake.sources).map((offer): Case => ({ ...mistake, finding, before, offer }))
    })
})

const root = new URL('../../src/', import.meta.url)

/** The source of all that has findings. */
const FILES = ['acceptance', 'bind', 'costing', 'document', 'rules'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') })),
)

describe('a suggestion that is followed', () => {
  test.each(CASES.map((one) => [one.title, one.finding.rule, one.offer.said, one] as const))(
    'mends %s [%s]: %s',
    (_title, _rule, _said, { title, check, finding, before, offer }) => {
      const answers = offer.plans.map((plan) => {
        const after = check(plan)
        return {
          text: plan.find(({ path }) => path === finding.at.path)?.text,
          isThere: count(after, finding) >= count(before, finding),
          news: after
            .filter((one) => isGrave(one) && !isNext(title, one) && count(after, one) > count(before, one))
            .map(sayOf),
        }
      })
      expect(answers.filter(({ isThere }) => isThere)).toEqual([])
      // Of several readings or words only one is meant, and the others may not fit what stands beside.
      expect(answers.find(({ news }) => news.length === 0) ?? answers[0]).toMatchObject({ news: [] })
    },
  )
})

/** What a mended plan is told next, because that was wrong all the while. */
const NEXT: Readonly<Record<string, string>> = {
  // What is in brackets should be in none.
  'a bracket': 'wrong-type',
  'a bracket inside braces': 'wrong-type',
  'a bracket that is closed with a brace': 'wrong-type',
  'a bracket too many': 'wrong-type',
  'a quotation mark in the last line': 'wrong-type',
  // More people than there are.
  'two items': 'time-over-posts',
  // Until it works for an Outcome, nobody asks at which indicator it aims.
  'the example of output-without-outcome': 'output-without-target',
  // A figure behind "such as" shows the form.
  'the example of indicator-without-target': 'target-against-direction',
}

function isNext(title: string, { rule }: Found): boolean {
  return NEXT[title] === rule
}

function count(findings: readonly Found[], one: Found): number {
  return findings.filter((other) => sayOf(other) === sayOf(one)).length
}

function sayOf({ rule, message }: Found): string {
  return `${message} [${rule}]`
}

function isGrave({ severity = 'error' }: Found): boolean {
  return severity === 'error'
}

describe('every place that makes a suggestion', () => {
  const met = CASES.flatMap(({ finding: { message, hint = '' } }) => [message, hint])

  const isMet = (pattern: RegExp) => met.some((words) => pattern.test(words))

  test.each(literals().filter(([, text]) => !ADVICE.has(text)))('is met: %s %s', (_, __, pattern) => {
    expect(isMet(pattern)).toBe(true)
  })

  test('or gives advice in words, which stand in the source', () => {
    const open = literals().filter(([, , pattern]) => !isMet(pattern))
    expect(open.map(([, text]) => text).sort()).toEqual([...ADVICE].sort())
  })
})

describe('every rule on a name that does not exist', () => {
  const unknown = rules.filter(({ id }) => id.startsWith('unknown-')).map(({ id }) => id)

  test.each(unknown)('%s suggests names, of which one mends it', (id) => {
    expect(CASES.filter(({ finding }) => finding.rule === id)).not.toEqual([])
  })
})

test('every file that suggests the nearest name is known here', () => {
  const suggesting = FILES.filter(
    ({ text }) => text.includes('diagnostic/suggest.ts') || text.includes('./option.ts'),
  )
  const calling = suggesting.filter(({ text }) =>
    /\b(?:suggest|didYouMean|suggestAmong|nearestOption)\(/.test(text),
  )
  expect(calling.map(({ path }) => path)).toEqual(Object.keys(SUGGESTING))
  for (const rule of Object.values(SUGGESTING).flat()) {
    const own = CASES.filter(
      ({ finding, offer }) => finding.rule === rule && offer.said.startsWith('Did you mean'),
    )
    expect([rule, own.length]).not.toEqual([rule, 0])
  }
})

/** Which rules speak there. */
const SUGGESTING: Readonly<Record<string, readonly string[]>> = {
  'acceptance/check-waivers.ts': ['unknown-rule'],
  'bind/bind-settings.ts': ['unknown-currency'],
  'bind/bind-staffing.ts': ['unknown-contract-type'],
  'bind/context.ts': ['unknown-outcome', 'unknown-entity', 'unknown-indicator'],
  // Takes the nearest key for the one that was meant, and says nothing.
  'document/money-keys.ts': [],
  'document/read-document.ts': ['unknown-kind'],
  'document/schema-findings.ts': [],
  'document/schema-messages.ts': ['unknown-key', 'unknown-word'],
  'rules/option.ts': ['unknown-rule-option'],
  // The same for the Outcome.
  'rules/outcome-without-output.ts': [],
  'rules/unknown-rule-option.ts': ['unknown-rule-option'],
  'rules/unknown-rule.ts': ['unknown-rule'],
}

/** The texts in the source that offer something to write, with what may stand in their gaps. */
function literals(): [place: string, text: string, pattern: RegExp][] {
  return FILES.flatMap(({ path, text }) => literalsIn(path, text))
}

const FILLINGS = ['2028', '5%', 'key', '{2028: 1}', '`key: 1`', 'key: 1', '[', '"']

function literalsIn(path: string, text: string): [string, string, RegExp][] {
  const found: [string, string, RegExp][] = []
  const visit = (node: ts.Node): void => {
    const pieces = piecesOf(node)
    const isSaid =
      pieces !== undefined && (isOrder(pieces) || FILLINGS.some((filling) => isOffer(pieces.join(filling))))
    if (isSaid && !isExplanation(node)) {
      const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')
      found.push([path, pieces.join('…'), new RegExp(pattern)])
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

/** Words that say what to write, with something of the plan in them: in whatever form, they are followed or known as advice. */
function isOrder([first = '', ...others]: readonly string[]): boolean {
  return (
    others.length > 0 && /^(?:Write|Put|Type|Use|Move|Delete|Replace|Leave|Begin|Insert|Add)\b/.test(first)
  )
}

/** Such words that leave the writing to the reader. */
const ADVICE: ReadonlySet<string> = new Set([
  'Add `…:` with',
  'Add rows for … to the standard costs, one for each cost category.',
  'Add the Outcome to `contributes-to`, such as: - {outcome: …, share: 20%}; or delete the target.…',
  'Add the posts to the staffing table, or correct the grade. … has posts of ….',
  'Add the worth of one … in … for … to its exchange rate.',
  'Add … to its `per-year`.',
  'Add … to the `per-year` of ….',
  'Delete `funding`: that of the agreement holds. Or name an agreement of ….',
  'Delete it, or correct `about`: the rule speaks of ….',
  'Delete the target.…',
  'Put a … behind the last value that belongs to it.',
  'Write - …: …….',
  'Write `…:` and its items below it; a list without items is `…: []`.',
  'Write a list: each item begins on a line of its own with a dash, a space and its first key, such as - …:',
  'Write a number from 1 to …, or add levels under `risk-scale` in rbm.yaml.',
  'Write in the definition what the letters stand for, or put the words into the title, with … in brackets behind them.',
  'Write on indented lines below it: ….',
  'Write the last value before the plan, if you can that of …. While it cannot be measured, write `baseline-due` and `baseline-owner` instead.',
  'Write the value of `…`, or delete the line.',
  'Write the value of … or earlier; a value that the plan is to reach stands under `targets`. While it cannot be measured, write `baseline-due` and `baseline-owner` instead.',
  'Write the …, or leave it out: rbm then says that it is missing.',
  'Write what one … is worth in …, such as 0.9. Until then what is given in … counts as nothing.',
  'Write year, month and day, such as ….',
  'Write …, or leave it out: that is what it means then.',
])

function piecesOf(node: ts.Node): readonly string[] | undefined {
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  return ts.isStringLiteralLike(node) ? [node.text] : undefined
}

/** The prose of `rbm explain` is no message. */
function isExplanation({ parent }: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(parent) && /^(finds|matters|example|better|summary)$/.test(parent.name.getText())
  )
}
