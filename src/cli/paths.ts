// Paths on the command line are meant from the working folder.

import { isAbsolute, resolve } from 'node:path'
import type { Host } from '../workspace/host.ts'

/** The absolute path; the working folder itself when none is given. */
export function inWorkingFolder(host: Host, path: string | undefined): string {
  if (path === undefined) return host.cwd
  return isAbsolute(path) ? path : resolve(host.cwd, path)
}
