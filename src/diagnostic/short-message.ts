// Messages quote the plan, and a word of a plan may be as long as its file. A finding is read in a terminal, in a log and in a
// review, where a line of a megabyte hides all others.

/** Of what stands in quotes, and of a whole sentence with all that it quotes. */
const LONGEST_QUOTE = 300
const LONGEST_MESSAGE = 2000

/** The sentence with the beginnings of the texts that it quotes; what it says of them stands behind them, and stays. */
export function shortMessage(message: string): string {
  if (message.length <= LONGEST_QUOTE) return message
  const short = message.replace(/"([^"]+)"/g, (quoted, text: string) =>
    text.length <= LONGEST_QUOTE ? quoted : `"${beginning(text, LONGEST_QUOTE)}…"`,
  )
  if (short.length <= LONGEST_MESSAGE) return short
  const half = LONGEST_MESSAGE / 2
  return `${beginning(short, half)} … ${short.slice(-half).replace(/^[\uDC00-\uDFFF]/, '')}`
}

/** No half of a character stands at its end. */
function beginning(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
