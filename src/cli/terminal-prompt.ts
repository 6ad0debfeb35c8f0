// Questions to whoever sits at the terminal, one line each. Lines that are pasted at once answer one question after another; Ctrl-C,
// Ctrl-D and the end of input are no answer, to this question and all later ones.

import type { Interface } from 'node:readline'
import type { Ask } from './context.ts'

export interface TerminalPrompt {
  readonly ask: Ask
  /** Lets go of the terminal, so that the process can end. */
  readonly close: () => void
}

/** @param input asked for with the first question */
export function terminalPrompt(
  input: () => NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): TerminalPrompt {
  const lines: string[] = []
  let reader: Interface | undefined
  let isEnded = false
  let waiting: ((line: string | undefined) => void) | undefined
  // At once: the next of several pasted lines comes before whoever waits goes on.
  const answer = (line: string | undefined): void => {
    const waited = waiting
    waiting = undefined
    waited?.(line)
  }
  const open = async (): Promise<Interface> => {
    const { createInterface } = await import('node:readline')
    const opened = createInterface({ input: input(), output })
    opened.on('line', (line) => {
      if (waiting === undefined) lines.push(line)
      else answer(line)
    })
    opened.on('SIGINT', () => opened.close())
    opened.on('close', () => {
      isEnded = true
      answer(undefined)
    })
    return opened
  }
  return {
    async ask(question) {
      reader ??= await open()
      const line = lines.shift()
      if (line !== undefined || isEnded) {
        output.write(`${question}${line ?? ''}\n`)
        return line
      }
      reader.setPrompt(question)
      reader.prompt()
      const said = await new Promise<string | undefined>((resolve) => (waiting = resolve))
      if (said === undefined) output.write('\n')
      return said
    },
    close: () => reader?.close(),
  }
}
