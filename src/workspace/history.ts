// What rbm reads of a git repository: commits, the files of a plan at a commit, their bytes. The real one is `git.ts`;
// tests may give one that lives in memory.

/** A commit as people speak of it. */
export interface Commit {
  /** The full hash. */
  readonly hash: string
  /** The full hashes of the commits that it follows; none for the first, several for a merge. */
  readonly parents: readonly string[]
  /** When it was committed: `2027-11-18T09:30:00Z`. */
  readonly date: string
  /** The name of who wrote it, as it stands in the commit. Whoever wrote it chose it. */
  readonly author: string
  /** The first line of its message. */
  readonly subject: string
}

/** A file at a commit, by what git says of it. */
export interface TreeFile {
  /**
   * A link is data that says where it leads; of a repository inside the repository (a submodule) only a commit is known; a name that
   * is no UTF-8 is not known as it is, and two of them may look the same.
   */
  readonly kind: 'file' | 'link' | 'repository' | 'misnamed'
  /** The hash of its content. */
  readonly blob: string
  /** In bytes. */
  readonly size: number
}

/** The files that differ between two commits, as they are at each; one that is not there has none. */
export interface Differing {
  readonly before: ReadonlyMap<string, TreeFile>
  readonly after: ReadonlyMap<string, TreeFile>
}

/** A file that differs between a commit and its parent. A blob that is undefined is not there. */
export interface BlobChange {
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Who last changed a line, and in which commit. */
export interface LineChange {
  /** The full hash. */
  readonly commit: string
  /** When it was committed: `2027-11-18T09:30:00Z`. */
  readonly date: string
  /** As it stands in the commit; whoever wrote it chose it. */
  readonly author: string
}

/** Everything about one folder of a git repository; paths are from that folder, and nothing outside of it is seen. */
export interface History {
  /**
   * The commit that a revision names: a branch, a tag, a hash, `HEAD~2`.
   *
   * @throws RbmError when it names none, outside of git, and without git on the machine
   */
  readonly commitOf: (revision: string) => Promise<Commit>
  /**
   * Where the history of one commit left that of another: their newest common ancestor.
   *
   * @throws RbmError when they have none that is present here
   */
  readonly forkOf: (one: string, other: string) => Promise<Commit>
  /** The files below the folder at a commit. Empty when the folder is not there. */
  readonly treeOf: (commit: string) => Promise<ReadonlyMap<string, TreeFile>>
  /**
   * One file at a commit; undefined when it is not there.
   *
   * @param path from the folder; never one that a user or a repository named
   */
  readonly fileAt: (commit: string, path: string) => Promise<TreeFile | undefined>
  /** What differs below the folder between two commits: found in the trees that differ, and nothing else is listed. */
  readonly differing: (before: string, after: string) => Promise<Differing>
  /**
   * The contents of blobs, all read in one go.
   *
   * @param mostBytes larger ones are left out
   * @throws RbmError when one of them is not present here
   */
  readonly read: (blobs: Iterable<string>, mostBytes?: number) => Promise<ReadonlyMap<string, Uint8Array>>
  /**
   * Commits that lead to a commit and change a file below the folder, newest first and none before its children, each with what
   * it changes against each of its parents (one list for a first commit).
   *
   * @param most how many commits at most
   */
  readonly changesUpTo: (commit: string, most: number) => Promise<readonly CommitChanges[]>
  /**
   * For each line of a file at a commit, where it was last changed; in a shallow copy, the oldest commit at most.
   *
   * @throws RbmError when there is no such file at the commit
   */
  readonly linesOf: (commit: string, path: string) => Promise<readonly LineChange[]>
  /** Whether older commits were left out when this copy of the repository was made. */
  readonly isShallow: () => Promise<boolean>
}

export interface CommitChanges {
  readonly commit: Commit
  /** In the order of its parents; none for a parent that this copy of the repository lacks. */
  readonly againstParents: readonly (readonly BlobChange[])[]
}
