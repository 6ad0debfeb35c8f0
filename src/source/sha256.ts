// The one function of Node that the pure folders use: the same text gives the same digest everywhere, and nothing else happens.

import { createHash } from 'node:crypto'

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
