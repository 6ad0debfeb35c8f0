// A file of the plan repository as text. Everything that rbm says about a plan leads back to one of these.

/** One text of a plan repository. */
export interface SourceFile {
  /** Path from the root of the plan repository, with `/` between folders on every system. */
  readonly path: string
  /** The whole text, decoded from UTF-8, without a byte order mark. */
  readonly text: string
  /** Frees the memory of the text, which is read again when somebody asks for it. Absent where it cannot be. */
  readonly letGo?: () => void
}
