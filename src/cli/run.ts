// The start: answers `--version` at once, and loads the program only when it is needed.

import { createRequire } from 'node:module'

export async function run(): Promise<void> {
  const argv = process.argv.slice(2)
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string }
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${version}\n`)
    return
  }
  const { runInProcess } = await import('./run-in-process.ts')
  await runInProcess(argv, version, new URL('../../', import.meta.url))
}
