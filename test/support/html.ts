// A reader of HTML that knows only what our pages are made of: it stops at any tag, attribute or character reference that is not
// one of them, and at any that is not closed. So what it reads as text is text.

export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (HtmlElement | string)[]
}

const ELEMENTS: ReadonlySet<string> = new Set(
  'html head meta title style body h1 h2 nav ul li a main section div p strong table caption thead tbody tr th td small bdi'.split(
    ' ',
  ),
)
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'lang dir charset http-equiv content name class id href role tabindex aria-labelledby scope colspan'.split(
    ' ',
  ),
)
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
  '&#35;': '#',
}

export function parseHtml(page: string): HtmlElement {
  if (!page.startsWith('<!doctype html>\n<html ')) throw new Error('no page of ours')
  const raw = /[\0-\t\v-\x1f\x7f-\x9f]|\p{Cs}/u.exec(page)
  if (raw !== null) throw new Error(`a raw ${JSON.stringify(raw[0])} in the page`)
  const body = page.slice('<!doctype html>\n'.length)
  const piece = /<style>([^<]*)<\/style>|<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<>&]*")*)>|([^<>]+)/gy
  const root: Open = { name: '', attributes: {}, children: [] }
  const open = [root]
  while (piece.lastIndex < body.length) {
    const at = piece.lastIndex
    const found = piece.exec(body)
    if (found === null) throw new Error(`no HTML of ours at ${JSON.stringify(body.slice(at, at + 80))}`)
    const [, style, close, name = '', given = '', text] = found
    const parent = open.at(-1)!
    if (style !== undefined) parent.children.push({ name: 'style', attributes: {}, children: [style] })
    else if (text !== undefined) parent.children.push(decoded(text))
    else if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another tag`)
    } else {
      if (!ELEMENTS.has(name)) throw new Error(`no tag of ours: <${name}>`)
      const attributes = Object.fromEntries(
        [...given.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
      )
      const other = Object.keys(attributes).find((key) => !ATTRIBUTES.has(key))
      if (other !== undefined) throw new Error(`no attribute of ours: ${other}`)
      const element: Open = { name, attributes, children: [] }
      parent.children.push(element)
      if (name !== 'meta') open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.name}> is not closed`)
  return root.children.find((one): one is HtmlElement => typeof one !== 'string')!
}

interface Open extends HtmlElement {
  readonly children: (HtmlElement | string)[]
}

function decoded(text: string): string {
  return text.replace(/&(?:#?\w*;)?/g, (reference) => {
    const character = REFERENCES[reference]
    if (character === undefined) throw new Error(`no reference of ours: ${reference}`)
    return character
  })
}

export function elementsNamed(root: HtmlElement, ...names: readonly string[]): HtmlElement[] {
  return root.children.flatMap((one) =>
    typeof one === 'string'
      ? []
      : [...(names.includes(one.name) ? [one] : []), ...elementsNamed(one, ...names)],
  )
}

export function textContent({ children }: HtmlElement): string {
  return children.map((one) => (typeof one === 'string' ? one : textContent(one))).join('')
}
