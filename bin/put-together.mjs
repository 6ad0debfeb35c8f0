// The pieces into which esbuild has split the program, put together to files of CommonJS, each loaded as a whole: `start`, what
// every command needs; `read`, what reading the files of a plan needs besides, `check`, what checking it does, and `compare`, what
// comparing two does; `draw`, what drawing tables needs; a file for whatever else is loaded on demand, and for each piece that several
// of these have in common. A piece is in one file only, so
// what it defines exists once.

import { basename } from 'node:path'
import { build } from 'esbuild'

/** @param pieces what esbuild gave, with its metafile */
export async function putTogether({ outputFiles, metafile }, options) {
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const fileOf = filesOf(outputs)
  const exportsOf = (piece) => outputs.get(piece).exports
  for (const file of new Set(fileOf.values())) {
    const own = [...fileOf].flatMap(([piece, its]) => (its === file ? [piece] : []))
    const exported = own.map((piece) => `export * as ${nameOf(piece)} from './${piece}'`)
    if (file === 'run.cjs') exported.push(`export { run } from './run.js'`)
    await build({
      ...options,
      stdin: { contents: exported.join('\n') },
      outdir: undefined,
      outfile: `${options.outdir}/${file}`,
      format: 'cjs',
      define: { 'import.meta.url': 'ownUrl' },
      banner: { js: `const ownUrl=require('node:url').pathToFileURL(__filename).href;` },
      plugins: [
        { name: 'pieces', setup: (toBuild) => usePieces(toBuild, file, { fileOf, texts, exportsOf }) },
      ],
    })
  }
}

/** In which file each piece goes. */
function filesOf(outputs) {
  const files = new Map()
  const put = (pieces, file) => {
    for (const piece of pieces) if (!files.has(piece)) files.set(piece, file)
  }
  const entries = new Map()
  for (const [piece, { entryPoint }] of outputs) if (entryPoint !== undefined) entries.set(entryPoint, piece)
  put(behind(entries.get('src/cli/run.ts'), outputs), 'run.cjs')
  put(behind(entries.get('src/cli/run-in-process.ts'), outputs), 'start.cjs')
  const check = behind(entries.get('src/cli/commands/validate.ts'), outputs)
  const compare = behind(entries.get('src/cli/commands/diff.ts'), outputs)
  put(
    [...check].filter((piece) => compare.has(piece)),
    'read.cjs',
  )
  put(check, 'check.cjs')
  const rollup = behind(entries.get('src/cli/commands/rollup.ts'), outputs)
  put(
    [...compare].filter((piece) => rollup.has(piece)),
    'draw.cjs',
  )
  put(
    [...compare].filter((piece) => piece !== entries.get('src/cli/commands/diff.ts')),
    'compare.cjs',
  )
  put(behind(entries.get('src/workspace/git.ts'), outputs), 'git.cjs')
  for (const [entryPoint, piece] of entries)
    put([piece], basename(entryPoint.replace(/(\/index)?\.ts$/, '.cjs')))
  for (const piece of outputs.keys()) put([piece], piece.replace(/\.js$/, '.cjs'))
  return files
}

/** The piece, and those that are loaded with it. */
function behind(piece, outputs, found = new Set()) {
  found.add(piece)
  for (const { path, kind } of outputs.get(piece).imports) {
    const next = basename(path)
    if (kind === 'import-statement' && outputs.has(next) && !found.has(next)) behind(next, outputs, found)
  }
  return found
}

function usePieces(toBuild, file, { fileOf, texts, exportsOf }) {
  toBuild.onResolve({ filter: /^\.\/[^/]*\.js$/ }, ({ path }) =>
    texts.has(basename(path)) ? { path: basename(path), namespace: 'piece' } : undefined,
  )
  toBuild.onLoad({ filter: /.*/, namespace: 'piece' }, ({ path: piece }) => ({
    contents: fileOf.get(piece) === file ? texts.get(piece) : elsewhere(piece, fileOf, exportsOf(piece)),
    loader: 'js',
  }))
  toBuild.onResolve({ filter: /^\.\/.*\.cjs$/ }, ({ path }) => ({ path, external: true }))
}

/**
 * A piece of another file. What is loaded first is there as a whole when others ask for it, so its functions become names of
 * the file that uses them: a call of one through the exports of a module costs more than most of these do.
 */
function elsewhere(piece, fileOf, names) {
  const from = `require('./${fileOf.get(piece)}').${nameOf(piece)}`
  if (!LOADED_FIRST.has(fileOf.get(piece))) return `module.exports = ${from}`
  return `const {${names.map((name) => `${name}: ${name}$`)}} = ${from}
export {${names.map((name) => `${name}$ as ${name}`)}}`
}

const LOADED_FIRST = new Set(['run.cjs', 'start.cjs', 'read.cjs', 'check.cjs'])

/** What the piece is called in the exports of its file. */
export function nameOf(piece) {
  return piece.replace(/\W/g, '_')
}
