// How many columns of a terminal a text takes. Texts in Latin letters, which most are, take one for each character; the
// package that knows all other scripts takes longer to load than a command takes to run, so the program loads it for a text that
// needs it (bin/build-program.mjs).

import stringWidth from 'string-width'

/** Letters and signs that take one column each, with no mark that joins the one before. */
const SIMPLE = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201f\u2026\u2190-\u2193]*$/

export function textWidth(text: string): number {
  return SIMPLE.test(text) ? text.length : stringWidth(text)
}
