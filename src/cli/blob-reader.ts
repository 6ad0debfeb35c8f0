// The contents of many commits. In a history the file that a commit left is the one that the next found, so each is read once
// and parsed once; what does not hold the id that is looked for is forgotten as soon as that is known.

import type { Document } from '../document/document.ts'
import type { Limits } from '../document/limits.ts'
import { readDocument } from '../document/read-document.ts'
import type { History } from '../workspace/history.ts'

export interface BlobReader {
  /** Reads what is not known of these, in one go. */
  readonly prepare: (blobs: readonly string[], ids: ReadonlySet<string>) => Promise<void>
  /** Whether the text is known to hold one of the ids. */
  readonly holds: (blob: string | undefined) => boolean
  /** The text of one that holds an id; undefined where it is no longer kept. */
  readonly text: (blob: string) => string | undefined
  /** The documents of some files, in their order; undefined where nothing of one can be read, or it is not there. */
  readonly documents: (
    files: readonly { readonly path: string; readonly blob: string | undefined }[],
  ) => Promise<readonly (Document | undefined)[]>
}

/** So many characters of texts are kept: more than a batch of commits has, in most plans. */
const KEPT_TEXT = 40_000_000

/** And of documents, which are much larger than their texts: as many as two branches need, side by side. */
const KEPT_DOCUMENTS = 3_000_000

export function blobReader(history: History, limits: Limits): BlobReader {
  const holding = new Map<string, boolean>()
  const texts = boundedCache<string>(KEPT_TEXT)
  const known = boundedCache<Document | undefined>(KEPT_DOCUMENTS)
  let sought = 0

  const read = async (blobs: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const bytes = blobs.length === 0 ? new Map() : await history.read(blobs, limits.fileBytes)
    return new Map(blobs.map((blob) => [blob, textOf(bytes.get(blob))]))
  }
  return {
    async prepare(blobs, ids) {
      // An earlier id has come to light: what did not hold the later one may hold it.
      if (ids.size !== sought) holding.clear()
      sought = ids.size
      const unknown = [...new Set(blobs)].filter((blob) => !holding.has(blob))
      for (const [blob, text] of await read(unknown)) {
        const holds = declaresAny(text, ids)
        holding.set(blob, holds)
        if (holds) texts.keep(blob, text, text.length)
      }
    },
    holds: (blob) => blob !== undefined && holding.get(blob) === true,
    text: (blob) => texts.get(blob),
    async documents(files) {
      const keyOf = (path: string, blob: string) => `${blob} ${path}`
      const missing = files.flatMap(({ path, blob }) =>
        blob === undefined || known.has(keyOf(path, blob)) || texts.has(blob) ? [] : [blob],
      )
      const others = await read([...new Set(missing)])
      return files.map(({ path, blob }) => {
        if (blob === undefined) return undefined
        const key = keyOf(path, blob)
        if (known.has(key)) return known.get(key)
        const text = texts.get(blob) ?? others.get(blob) ?? ''
        const { document } = readDocument({ path, text }, limits)
        known.keep(key, document, text.length)
        return document
      })
    },
  }
}

/**
 * Whether the text gives one of the ids to something, as `id: BR-01`, and does not only name it; or decides about it. Between the key
 * and the id may stand what YAML allows there: quotes, a line break, an anchor, a tag.
 */
export function declaresAny(text: string, ids: ReadonlySet<string>): boolean {
  const key = DECISIONS.test(text) ? DECLARING_OR_DECIDING : DECLARING
  for (const id of ids) {
    // It stands everywhere, and the search for it would not move on.
    if (id === '') continue
    for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
      if (key.test(text.slice(Math.max(0, at - AROUND), at))) return true
    }
  }
  return false
}

/** In doubt a file is one of decisions: then it is parsed, and says so. */
const DECISIONS = /\bkind\b[^\n]*\n?[^\n]*\bdecisions\b/
const DECLARING = /(?:^|[^\w-])id["']?\s*:/
const DECLARING_OR_DECIDING = /(?:^|[^\w-])(?:id|about|merge-into|from-output|to-output)["']?\s*:/

const AROUND = 100

/** What is too large, or no text, is read as nothing, in which no document can be found. */
function textOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return ''
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}

interface Cache<Value> {
  readonly has: (key: string) => boolean
  readonly get: (key: string) => Value | undefined
  readonly keep: (key: string, value: Value, size: number) => void
}

/** The oldest go first; the newest always stays. */
function boundedCache<Value>(most: number): Cache<Value> {
  const entries = new Map<string, { readonly value: Value; readonly size: number }>()
  let total = 0
  return {
    has: (key) => entries.has(key),
    get: (key) => entries.get(key)?.value,
    keep(key, value, size) {
      entries.set(key, { value, size })
      total += size
      for (const [oldest, { size: freed }] of entries) {
        if (total <= most || oldest === key) break
        entries.delete(oldest)
        total -= freed
      }
    },
  }
}
