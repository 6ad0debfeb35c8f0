export function randomFrom(seed: number): (below: number) => number
export function damagedRepository(
  files: Readonly<Record<string, Uint8Array>>,
  others: readonly Uint8Array[],
  seed: number,
): Record<string, Uint8Array>
