// The command cannot be carried out as it was given: no such file, no plan found, output that cannot be written.
// Thrown, caught once in `cli/main.ts`, shown as one sentence without a stack, exit status 2.

export class RbmError extends Error {
  readonly code: string
  readonly hint: string | undefined

  constructor(code: string, message: string, hint?: string) {
    super(message)
    this.name = 'RbmError'
    this.code = code
    this.hint = hint
  }
}
