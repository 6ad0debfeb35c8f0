// A zip whose parts are compressed while they are written: what is held is what comes out. The same parts give the same bytes on
// every day and machine ([R27]): one date, one order, and pako, which compresses alike everywhere; the zlib inside of Node does
// not from one version to the next. Layout: APPNOTE.TXT of PKWARE, 4.3; no part reaches 4 GB, where the layout changes.

import pako, { type Deflate } from 'pako/lib/deflate.js'
import { crc32 } from './crc32.ts'

export interface Zip {
  /** Parts may be open at the same time, and come in any order; their names are ASCII. */
  readonly open: (name: string) => ZipPart
  /** All parts that were ended. */
  readonly bytes: () => Uint8Array
}

export interface ZipPart {
  readonly write: (text: string) => void
  readonly end: () => void
}

interface Ended {
  readonly name: string
  readonly pieces: readonly Uint8Array[]
  /** Of the header that stands before the part, the fields that stand in the list at the end, too. */
  readonly fields: Uint8Array
  readonly compressed: number
}

export function makeZip(): Zip {
  const ended: Ended[] = []
  return {
    open: (name) => openPart(new pako.Deflate({ raw: true, level: LEVEL }), name, (part) => ended.push(part)),
    bytes: () => joinParts(ended.toSorted(inOrder)),
  }
}

/** Half of the time of level 6 of 9, for files that are a ninth larger. */
const LEVEL = 2

function openPart(deflate: Deflate, name: string, end: (part: Ended) => void): ZipPart {
  const pieces: Uint8Array[] = []
  let compressed = 0
  let size = 0
  let crc = 0
  deflate.onData = (piece) => {
    pieces.push(piece)
    compressed += piece.length
  }
  deflate.onEnd = () => {}
  const push = (bytes: Uint8Array, isLast: boolean): void => {
    if (!deflate.push(bytes, isLast)) throw new Error(`the part ${name} cannot be compressed: ${deflate.msg}`)
  }
  return {
    write: (text) => {
      // exceljs writes an empty text for what a sheet lacks; pako takes no empty piece.
      if (text === '') return
      const bytes = new TextEncoder().encode(text)
      size += bytes.length
      crc = crc32(bytes, crc)
      push(bytes, false)
    },
    end: () => {
      push(new Uint8Array(), true)
      end({ name, pieces, compressed, fields: fieldsOf(name, crc, compressed, size) })
    },
  }
}

/** The list of contents first, as programs expect, then by name. */
function inOrder({ name: a }: Ended, { name: b }: Ended): number {
  const first = '[Content_Types].xml'
  return Number(b === first) - Number(a === first) || (a < b ? -1 : 1)
}

const VERSION_NEEDED = 10
const VERSION_MADE_BY = 20
const DEFLATED = 8
/** 1980-01-01, the first day that a zip can hold. */
const DATE = 0x21

function fieldsOf(name: string, crc: number, compressed: number, size: number): Uint8Array {
  const [flags, time, extra] = [0, 0, 0]
  return concat([
    littleEndian(2, VERSION_NEEDED, flags, DEFLATED, time, DATE),
    littleEndian(4, crc, compressed, size),
    littleEndian(2, name.length, extra),
  ])
}

function joinParts(parts: readonly Ended[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const list: Uint8Array[] = []
  let offset = 0
  for (const { name, fields, compressed, pieces: own } of parts) {
    const head = concat([ascii('PK\x03\x04'), fields, ascii(name)])
    const [comment, disk, inside, outside] = [0, 0, 0, 0]
    list.push(
      ascii('PK\x01\x02'),
      littleEndian(2, VERSION_MADE_BY),
      fields,
      littleEndian(2, comment, disk, inside),
      littleEndian(4, outside, offset),
      ascii(name),
    )
    pieces.push(head, ...own)
    offset += head.length + compressed
  }
  const directory = concat(list)
  const [disk, comment] = [0, 0]
  const end = [
    ascii('PK\x05\x06'),
    littleEndian(2, disk, disk, parts.length, parts.length),
    littleEndian(4, directory.length, offset),
    littleEndian(2, comment),
  ]
  return concat([...pieces, directory, ...end])
}

function littleEndian(width: 2 | 4, ...numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(width * numbers.length)
  numbers.forEach((number, i) => {
    for (let j = 0; j < width; j++) bytes[width * i + j] = (number >>> (8 * j)) & 0xff
  })
  return bytes
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
