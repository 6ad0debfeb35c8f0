// Texts that are kept are copied out of the file that they stand in. A piece that the engine cuts out of a text is a window on it, and
// holds the whole of it in memory: one title would keep its file alive for as long as the plan.

/** The same text, with nothing behind it. */
export function ownText(piece: string): string {
  // Two pieces joined are written out anew: the quickest way to a copy, and the only one in plain JavaScript that is no window again.
  return piece.length < SHORTEST_WINDOW ? piece : [piece.slice(0, 1), piece.slice(1)].join('')
}

/** In characters; of less the engine makes a copy by itself. */
const SHORTEST_WINDOW = 13
