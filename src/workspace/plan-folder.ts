// Where a plan lies in the git repository around it: CI systems name files from there, findings from the plan's own root.

import { dirname, join, relative, sep } from 'node:path'
import type { Host } from './host.ts'

/**
 * The path of the plan from the root of its git repository; without one, from the working folder, where the plan lies below it.
 * `''`, or a path that ends with `/`.
 *
 * @param root of the plan, absolute, without links
 */
export function folderInRepository(host: Host, root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (host.look(join(folder, '.git')) !== undefined) return folderFrom(folder, root)
    if (dirname(folder) === folder) break
  }
  const here = folderFromHere(host, root)
  return here.startsWith('../') ? '' : here
}

/** The path of the plan from the working folder. */
export function folderFromHere(host: Host, root: string): string {
  return folderFrom(withoutLinks(host, host.cwd), root)
}

/** A working folder that does not exist (`-C`) is none the worse where the plan is named from the root of the disk. */
function withoutLinks(host: Host, folder: string): string {
  try {
    return host.realPath(folder)
  } catch {
    return folder
  }
}

function folderFrom(start: string, folder: string): string {
  const path = relative(start, folder).split(sep).join('/')
  return path === '' ? '' : `${path}/`
}
