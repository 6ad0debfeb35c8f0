// The files that come with rbm in its package, read where it is installed. They are ours, and no part of any plan.

import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface ShippedFiles {
  readonly read: (path: string) => string
  readonly list: (folder: string) => readonly string[]
}

export function shippedFiles(packageFolder: URL): ShippedFiles {
  const root = fileURLToPath(packageFolder)
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).split(sep).join('/'))
        .sort(),
  }
}
