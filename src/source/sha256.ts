// The one function of Node that the pure folders use: the same text gives the same digest everywhere, and nothing else happens.
// Most checks need none, and Node's module is loaded when the first is made.

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits, or shorter in base64. */
export function sha256(text: string, digits: 'hex' | 'base64' = 'hex'): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(text).digest(digits)
}
