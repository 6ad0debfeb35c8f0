// The engine reads a function twice: when it loads the file, to see where it ends, and when the function is first called, to
// compile it. A function in brackets it compiles at once (https://v8.dev/blog/preparser#pife). So those that every check of a
// plan comes to are put in brackets; which these are, runs of the program tell. They go to the head of their file, where
// functions that are declared are known, too.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import ts from 'typescript'

/**
 * @param files of the program, as paths
 * @param runs of the program, as arguments of Node; what any of them calls is compiled at once
 */
export function compileAtOnce(files, runs) {
  const called = runs.map(calledBy)
  for (const file of files) {
    const offsets = new Set(called.flatMap((offsetsIn) => offsetsIn.get(basename(file)) ?? []))
    writeFileSync(file, withBrackets(readFileSync(file, 'utf8'), offsets))
  }
}

/** By the name of a file, where the functions begin that are called. */
function calledBy(argv) {
  const folder = mkdtempSync(join(tmpdir(), 'rbm-build-'))
  try {
    const { status } = spawnSync(process.execPath, argv, {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    // A plan with errors is one that was checked.
    if (status !== 0 && status !== 1) throw new Error(`The program fails: ${argv.join(' ')}`)
    const [report] = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    return new Map(
      report.result.map(({ url, functions }) => [
        basename(url),
        functions.flatMap(({ ranges: [whole] }) => (whole.count > 0 ? [whole.startOffset] : [])),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function withBrackets(text, offsets) {
  const { statements } = ts.createSourceFile('', text, ts.ScriptTarget.Latest)
  const called = statements
    .filter((one) => ts.isFunctionDeclaration(one))
    .map(({ name, pos, end }) => ({
      name,
      from: pos + /^\s*/.exec(text.slice(pos, name.pos))[0].length,
      end,
    }))
    .filter(({ from }) => offsets.has(from))
  // A function is called what the variable is called, so a stack says the same.
  const bracketed = called.map(({ name, from, end }) => {
    return `${name.text}=(${text.slice(from, name.pos)}${text.slice(name.end, end)})`
  })
  const others = called.reduceRight((rest, { from, end }) => rest.slice(0, from) + rest.slice(end), text)
  return called.length === 0 ? text : `var ${bracketed.join(',\n')};\n${others}`
}
