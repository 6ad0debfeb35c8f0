// By what a file is known again whose text was let go of. It tells that somebody saved the file in the meantime; against somebody who
// means to deceive it would not do, but whoever can write the files of a plan needs no deceit. Node's hashes would serve as well, and
// take longer to load than a small plan takes to bind.

/** The same for the same bytes; for others another, but in one of 2^64 cases. */
export function checksum(bytes: Uint8Array): string {
  // Four bytes at a time; what is missing of the last four is zero, and the length tells how many these are.
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4)
  padded.set(bytes)
  let one = bytes.length
  let other = ~bytes.length
  for (const word of new Int32Array(padded.buffer)) {
    one = Math.imul(one ^ word, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(other + word, 0x85ebca6b)
    other ^= other >>> 13
  }
  return `${one} ${other}`
}
