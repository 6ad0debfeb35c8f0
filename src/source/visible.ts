// Text from a plan is shown on terminals, in logs and in pull requests, and its author may be hostile. Characters that
// would move the cursor, colour the screen, reverse the reading direction or hide are spelt out as `\u{1B}`.

/** C0 but tab, DEL and C1, line and paragraph separators, bidirectional controls that span text, invisible fillers. */
const HIDDEN =
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** The text with every hidden character spelt out. Tabs become spaces. */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(HIDDEN, (character) => `\\u{${hex(character)}}`)
}

/**
 * Lines that no CI system takes for its commands. GitHub's runner skips the spaces before a `::`, and finds `##[` anywhere; the
 * names of files and the titles in a pull request are chosen by a stranger.
 */
export function withoutCommands(lines: string): string {
  return lines.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3A}').replace(/##(?=\[)/g, '#\\u{23}')
}

/**
 * What a plan's own text may not hold; line breaks and tabs are layout there, but a carriage return alone overwrites its line.
 * With the flag `u`, surrogates are only those without a partner.
 */
const REFUSED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]|\r(?!\n)/u

/** The first character of a text that no plan may hold, or undefined. Joiners and direction marks (RLM, LRM, ALM) may stand. */
export function findHiddenCharacter(
  text: string,
): { readonly offset: number; readonly name: string } | undefined {
  const found = REFUSED.exec(text)
  return found === null ? undefined : { offset: found.index, name: `U+${hex(found[0]).padStart(4, '0')}` }
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase()
}
