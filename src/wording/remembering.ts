// In a plan of ten thousand Outputs many indicators say the same, and several checks ask the same of one title. What was said of
// a text is remembered while rules run, of so many texts and no more; afterwards it is forgotten, because nobody asks again.

const MOST_REMEMBERED = 1_000

/** What the functions that remember said of a text, each at its own place; undefined where one was not asked. */
type Said = unknown[]

const memory = new Map<string, Said>()
/** Many functions in turn are asked of one text. */
let last: { readonly text: string; readonly said: Said } = { text: '', said: [] }
let functions = 0

/** The same function, asked once for a text. */
export function remembering<T>(of: (text: string) => T): (text: string) => T {
  const place = functions
  functions += 1
  return (text) => {
    const said = text === last.text ? last.said : recall(text)
    const known = said[place]
    if (known !== undefined) return known === NOTHING ? (undefined as T) : (known as T) // what is there was said by `of`
    const anew = of(text)
    said[place] = anew === undefined ? NOTHING : anew
    return anew
  }
}

/** In place of undefined. */
const NOTHING = Symbol('nothing')

function recall(text: string): Said {
  let said = memory.get(text)
  if (said === undefined) {
    if (memory.size === MOST_REMEMBERED) memory.clear()
    said = []
    memory.set(text, said)
  }
  last = { text, said }
  return said
}

export function forgetTexts(): void {
  memory.clear()
  last = { text: '', said: [] }
}
