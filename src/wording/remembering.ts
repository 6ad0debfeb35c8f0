// In a plan of ten thousand Outputs many indicators say the same, and several checks ask the same of one title. What was said of
// a text is remembered while rules run, of so many texts and no more; afterwards it is forgotten, because a text may keep the
// whole file alive from which it was taken.

const MOST_REMEMBERED = 1_000

const memories: Map<string, unknown>[] = []

/** The same function, asked once for a text. */
export function remembering<Said>(of: (text: string) => Said): (text: string) => Said {
  const memory = new Map<string, Said>()
  memories.push(memory)
  return (text) => {
    const known = memory.get(text)
    if (known !== undefined || memory.has(text)) return known as Said // what is there was said by `of`
    if (memory.size === MOST_REMEMBERED) memory.clear()
    const said = of(text)
    memory.set(text, said)
    return said
  }
}

export function forgetTexts(): void {
  for (const memory of memories) memory.clear()
}
