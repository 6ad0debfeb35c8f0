// One mistake is one finding. What a later phase misses only because an earlier finding says why is not said again: an
// Output whose `contributes-to` is misspelt contributes to no Outcome, and nobody would be helped by hearing that, too.
//
// A rule says of itself what it misses (`absent`, `elsewhere`); here it is compared with what was found before. Money that
// a silent finding would have called missing goes to the finding that explains it, so that a roll-up stays honest ([R28]).

import type { Finding, MissingMoney } from '../diagnostic/diagnostic.ts'
import type { Elsewhere, Missing } from './rule.ts'

export type FoundFinding = Finding & { readonly rule: string }

/** The findings of each phase, in the order in which the phases ran. */
export interface Phases {
  readonly reading: readonly FoundFinding[]
  readonly binding: readonly FoundFinding[]
  readonly costing: readonly FoundFinding[]
  readonly rules: readonly FoundFinding[]
}

/** The files of the plan, as far as their kinds are known. */
export interface Files {
  readonly kinds: ReadonlyMap<string, string>
  /** Kinds of files that could not be read at all. */
  readonly unreadKinds: ReadonlySet<string>
}

/** @param missedBy what the findings of a rule are about, by the rule's id */
export function withoutConsequences(
  phases: Phases,
  files: Files,
  missedBy: (rule: string) => Missing,
): FoundFinding[] {
  const known = new Known(files)
  const kept: FoundFinding[] = []
  const charged = new Map<FoundFinding, MissingMoney | undefined>()
  const keep = (findings: readonly FoundFinding[]): FoundFinding[] =>
    findings.filter((finding) => {
      const reason = known.reasonFor(finding, missedBy(finding.rule))
      if (reason === undefined) return kept.push(finding) > 0
      if (reason !== 'unread file')
        charged.set(reason, together(charged.get(reason) ?? reason.missingMoney, finding.missingMoney))
      return false
    })
  known.addUnread(phases.reading)
  keep(phases.reading)
  // One reference may be broken because of another: a grade whose only row names an unknown category.
  known.addUnbound(phases.binding)
  known.addPlaces(keep(phases.binding))
  keep(phases.costing)
  keep(phases.rules)
  return kept.map((finding) => {
    const missingMoney = charged.get(finding)
    return missingMoney === undefined ? finding : { ...finding, missingMoney }
  })
}

/** What lacks both: where one of them is missing from revenue only, say, and the other from cost, every total does. */
function together(
  first: MissingMoney | undefined,
  second: MissingMoney | undefined,
): MissingMoney | undefined {
  if (first === undefined || second === undefined) return first ?? second
  return first.of === second.of ? first : { element: first.element }
}

/** What was found so far, by its place. */
class Known {
  readonly #files: Files
  readonly #reading = new Set<FoundFinding>()
  /** The place of every finding, and those around it. */
  readonly #around = new Map<string, FoundFinding>()
  /** Values that reading refused. */
  readonly #refused = new Map<string, FoundFinding>()
  /** Maps in which an unknown key stands. */
  readonly #unknownKeyIn = new Map<string, FoundFinding>()
  /** The same by kind of file, with `*` for the items of lists. */
  readonly #unread = new Map<string, FoundFinding>()
  readonly #unknownKeyInAny = new Map<string, FoundFinding>()
  /** The first finding at such a place, and the first of another rule: no rule is explained by itself. */
  readonly #unbound = new Map<string, FoundFinding[]>()

  constructor(files: Files) {
    this.#files = files
  }

  addUnread(findings: readonly FoundFinding[]): void {
    const told = findings.filter(({ rule }) => rule !== 'comment-after-text')
    this.addPlaces(told)
    for (const finding of told) {
      const { at, rule, subject } = finding
      this.#reading.add(finding)
      if (rule !== 'missing-key') this.#refused.set(`${at.path}\n${at.pointer}\n${at.start}`, finding)
      if (rule === 'unknown-key') {
        this.#unknownKeyIn.set(`${at.path}\n${outside(at.pointer)}`, finding)
        this.#unknownKeyInAny.set(this.#anyItem(at.path, outside(at.pointer)), finding)
      } else {
        const pointer = rule === 'missing-key' ? `${at.pointer}/${subject ?? ''}` : at.pointer
        this.#unread.set(this.#anyItem(at.path, pointer), finding)
        if (rule === 'missing-key') this.#around.set(`${at.path}\n${pointer}`, finding)
      }
    }
  }

  addUnbound(findings: readonly FoundFinding[]): void {
    for (const finding of findings) {
      const place = this.#anyItem(finding.at.path, finding.at.pointer)
      const known = this.#unbound.get(place)
      if (known === undefined) this.#unbound.set(place, [finding])
      else if (known.length === 1 && known[0]!.rule !== finding.rule) known.push(finding)
    }
  }

  addPlaces(findings: readonly FoundFinding[]): void {
    for (const finding of findings) {
      const { path, pointer } = finding.at
      for (let around = pointer; around !== ''; around = outside(around)) {
        const place = `${path}\n${around}`
        // Inside of a place that is known, all that is around it is known as well.
        if (this.#around.has(place)) break
        this.#around.set(place, finding)
      }
    }
  }

  /** The earlier finding that explains this one. */
  reasonFor(finding: FoundFinding, missing: Missing): FoundFinding | 'unread file' | undefined {
    const { path, pointer, start } = finding.at
    const refused = this.#refused.get(`${path}\n${pointer}\n${start}`)
    if (refused !== undefined && !this.#reading.has(finding)) return refused
    if (missing.absent !== undefined) {
      const unknownKey = this.#unknownKeyIn.get(`${path}\n${pointer}`)
      if (unknownKey !== undefined) return unknownKey
      for (const key of missing.absent) {
        const unread = this.#around.get(`${path}\n${key === '.' ? pointer : `${pointer}/${key}`}`)
        if (unread !== undefined) return unread
      }
    }
    for (const elsewhere of missing.elsewhere ?? []) {
      const reason = this.#reasonElsewhere(finding, elsewhere)
      if (reason !== undefined) return reason
    }
    return undefined
  }

  #reasonElsewhere(
    finding: FoundFinding,
    { kind, unread = [], unbound = [] }: Elsewhere,
  ): FoundFinding | 'unread file' | undefined {
    if (this.#files.unreadKinds.has(kind)) return 'unread file'
    for (const pattern of unread) {
      const reason =
        this.#unread.get(`${kind} ${pattern}`) ?? this.#unknownKeyInAny.get(`${kind} ${outside(pattern)}`)
      if (reason !== undefined) return reason
    }
    for (const pattern of unbound) {
      const reason = this.#unbound.get(`${kind} ${pattern}`)?.find(({ rule }) => rule !== finding.rule)
      if (reason !== undefined) return reason
    }
    return undefined
  }

  #anyItem(path: string, pointer: string): string {
    const steps = pointer.split('/').map((step, index) => (index > 0 && index % 2 === 0 ? '*' : step))
    return `${this.#files.kinds.get(path) ?? ''} ${steps.join('/')}`
  }
}

/** The pointer to what is around a place: `/outputs/BR-04` around `/outputs/BR-04/costs`. */
function outside(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}
