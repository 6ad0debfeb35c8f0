// Results for programs. JSON is read on terminals and in logs, too, so what would move the cursor or hide there stands as
// a code; to a program that reads it, the text is the same.

/** DEL, C1, marks that turn or hide text, line separators: what `JSON.stringify` leaves as it is. */
const UNSEEN = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** A `##[` is a command to a CI system wherever it stands in a line, so it is written as a code, too. */
export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2)
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${text.replace(UNSEEN, code).replace(/##(?=\[)/g, '#\\u0023')}\n`
}
