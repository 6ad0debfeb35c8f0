// By what a file is known again whose text was let go of. It tells that somebody saved the file in the meantime; against somebody who
// means to deceive it would not do, but whoever can write the files of a plan needs no deceit. Node's hashes would serve as well, and
// take longer to load than a small plan takes to bind.

/** The same for the same bytes; for others another, but in about one of 2^64 cases. */
export function checksum(bytes: Uint8Array): string {
  // Four bytes at a time, where they lie: copies of all files would keep the engine busy with clearing them away. Last come those that
  // are left over.
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const words = new Int32Array(buffer, byteOffset, length >> 2)
  const rest = bytes.subarray(words.length * 4).reduce((all, byte) => (all << 8) | byte, 0)
  let one = 1
  let other = 2
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at] ?? rest
    one = Math.imul(one ^ word, 0x9e3779b1)
    one ^= one >>> 15
    other = Math.imul(other + word, 0x85ebca6b)
    other ^= other >>> 13
  }
  return `${length} ${one} ${other}`
}
