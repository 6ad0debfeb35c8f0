// YAML's error messages in a planner's words. What is not listed keeps the parser's own sentence.

export interface PlainMessage {
  readonly message: string
  readonly hint: string | undefined
}

export function inPlainWords(code: string, original: string, text: string, offset: number): PlainMessage {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      // The text may go on in the next line, which is indented deeper, and the ": " stands there.
      if (!/: |:$/m.test(restOfLine(text, offset))) {
        return {
          message: 'The next line is indented as if it continued this text, but it has a ": " in it.',
          hint: 'Begin the keys of one item in the same column, or put the whole text in double quotes.',
        }
      }
      return {
        message: 'This line has a second ": " in it, so YAML cannot tell the key from the text.',
        hint: 'Put the text in double quotes: title: "Languages: interpretation and translation".',
      }
    case 'TAB_AS_INDENT':
      return { message: 'A tab is used as indentation.', hint: 'Indent with spaces, two for each level.' }
    case 'BAD_INDENT':
      return {
        message: 'The indentation of this line does not fit the lines above it.',
        hint: 'Keys of one item begin in the same column; a missing ] or } above gives this message, too.',
      }
    case 'MULTILINE_IMPLICIT_KEY':
      return KEY_EXPECTED
    case 'MISSING_CHAR':
      return missingCharacter(original)
    case 'BAD_SCALAR_START':
      return {
        message: `A text may not begin with ${text[offset] ?? 'this character'}.`,
        hint: 'Put the text in double quotes.',
      }
    case 'BLOCK_IN_FLOW':
      if (text[offset] !== '-') {
        return {
          message: 'A comma is missing between two keys in these braces.',
          hint: 'Write {outcome: OC-1, share: 40%}.',
        }
      }
      return {
        message: 'A list with dashes may not stand inside braces or brackets.',
        hint: 'Use one form or the other.',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash in double quotes begins a code, and this one does not exist.',
        hint: 'Write two backslashes, or put the text in single quotes.',
      }
    case 'KEY_OVER_1024_CHARS':
      return { message: 'A key is longer than 1,024 characters.', hint: 'Probably a quote is not closed.' }
    case 'NON_STRING_KEY':
      return { message: 'This key is not a plain word or a year.', hint: 'Write `key: value`.' }
    case 'UNEXPECTED_TOKEN':
    case 'IMPOSSIBLE':
      return {
        message: 'YAML cannot make sense of this place.',
        hint: `The parser says: ${oneLine(original)}`,
      }
    default:
      return { message: oneLine(original), hint: undefined }
  }
}

const KEY_EXPECTED: PlainMessage = {
  message: 'A key is expected here, but the line has no ": ".',
  hint: 'Write `key: value`, or indent the line if it continues the text above.',
}

function missingCharacter(original: string): PlainMessage {
  if (original.startsWith('Implicit map keys')) return KEY_EXPECTED
  if (/closing (["'])/i.test(original)) {
    return { message: 'A quoted text is not closed.', hint: 'Add the missing quotation mark at its end.' }
  }
  if (/[\]}]|flow/i.test(original)) {
    return {
      message: 'A bracket or brace is not closed, or a comma is missing.',
      hint: `The parser says: ${oneLine(original)}`,
    }
  }
  return { message: oneLine(original), hint: undefined }
}

function restOfLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
