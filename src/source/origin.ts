// Where an element of the plan was written. The model keeps places as offsets into a file, never as lines and columns:
// those are counted only when somebody prints them (see `line-index.ts`).

/** The place in a file from which a value of the model was read. */
export interface Origin {
  /** Path of the file, from the root of the plan repository. */
  readonly path: string
  /**
   * JSON Pointer in which list items that have an id (or name another's) stand by that id:
   * `/outputs/BR-04/contributes-to/OC-9.9/outcome`. So it survives edits elsewhere in the file.
   */
  readonly pointer: string
  /** Offset of the first character, from 0, in UTF-16 code units. */
  readonly start: number
  /** Offset behind the last character. */
  readonly end: number
  /** The id of the innermost element around the place; absent at the top of a file. */
  readonly element?: string | undefined
}

/** A place for findings that concern a whole file. */
export function wholeFile(path: string): Origin {
  return { path, pointer: '', start: 0, end: 0 }
}

/** Order by path, then by offset: the order in which findings are shown. */
export function compareOrigins(a: Origin, b: Origin): number {
  return (
    compareText(a.path, b.path) || a.start - b.start || a.end - b.end || compareText(a.pointer, b.pointer)
  )
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
