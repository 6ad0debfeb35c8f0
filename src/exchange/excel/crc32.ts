// The checksum of zip (ISO 3309, reflected, polynomial 0xEDB88320). Node has it only from 20.15 and 22.2 on.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** @param before the checksum of all bytes before these; 0 at the beginning */
export function crc32(bytes: Uint8Array, before: number): number {
  let crc = ~before
  // An index: megabytes pass here, and an iterator takes several times as long.
  for (let i = 0; i < bytes.length; i++) crc = TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}
