// exceljs without its zip. It writes row by row, but into a zip that takes what comes and works on it only when the program
// waits: a sheet that is written in one go lies in memory whole, and is then read and written again because of the faults that
// exceljs has (`finish.ts`). Here every piece of XML is handed on as soon as exceljs has made it.
//
// This reaches behind the interface of exceljs, whose version is pinned: 4.4.0, the last.

import type { stream } from 'exceljs'

type Writer = stream.xlsx.WorkbookWriter

export interface Part {
  /** @param xml as exceljs makes it, in one go: the head of a sheet, a row, the margins of its pages, or a whole small part */
  readonly write: (xml: string) => void
  readonly end: () => void
}

/** What exceljs asks of its zip, and of the stream of a part that it writes piece by piece. */
interface Inside {
  readonly zip: {
    readonly append: (xml: string, entry: { readonly name: string }) => void
    readonly on: () => void
    readonly finalize: () => void
  }
  readonly _openStream: (path: string) => {
    readonly pause: () => void
    readonly write: (piece: string | { readonly toBuffer: () => Buffer }) => void
    readonly end: () => void
  }
}

/** What the types do not tell of a writer. */
interface Untold {
  readonly stream: { readonly emit: (event: 'finish') => void }
  readonly addThemes: () => Promise<void>
  readonly addOfficeRels: () => Promise<void>
}

/** From now on, and until `commit` of the workbook has been waited for, all parts are written where `open` says. */
export async function writePartsTo(writer: Writer, open: (name: string) => Part): Promise<void> {
  const untold = writer as unknown as Untold
  const inside: Inside = {
    zip: {
      append: (xml, { name }) => {
        const part = open(plainName(name))
        part.write(xml)
        part.end()
      },
      on: () => {},
      finalize: () => untold.stream.emit('finish'),
    },
    _openStream: (path) => {
      const part = open(plainName(path))
      return {
        pause: () => {},
        write: (piece) => part.write(typeof piece === 'string' ? piece : piece.toBuffer().toString()),
        end: part.end,
      }
    },
  }
  Object.assign(writer, inside)
  // These two a new writer has given to its own zip already.
  await untold.addThemes()
  await untold.addOfficeRels()
}

/** Some names begin with a slash, which no name in a zip does. */
function plainName(path: string): string {
  return path.replace(/^\/+/, '')
}
