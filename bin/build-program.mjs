// Makes the program, `dist/program`, from src/cli: a few files that load on demand, in place of some three hundred. What
// `validate` needs of packages goes into them too. The others stay packages: the workbook writer and git are loaded when a
// command comes to them.
//
// How many files are loaded, and in which form, decides how long a command takes to start: looking up a module and linking it
// takes Node longer than compiling most of them, and CommonJS takes less than the rest. So esbuild finds out what can be
// loaded apart (which it can do for ECMAScript modules only), and the pieces are put together again (`put-together.mjs`).
//
// `yaml` is needed only for a file that the quick parser gives up on (src/document/parse-yaml.ts), in the middle of reading it.
// So it goes with its messages into a file of its own, which is loaded there and then.
//
// Whatever package ends up in the program, its licence comes along (`LICENSES.txt`), or the build fails.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { putTogether } from './put-together.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const outdir = join(root, 'dist/program')
rmSync(outdir, { recursive: true, force: true })
mkdirSync(outdir, { recursive: true })

const common = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: ['exceljs', 'pako'],
  // The same parser as modules, of which only what is used is kept; the build for Node is CommonJS.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
}

/** Names stay, so that the stack in a report of a bug can be read; lines stay short, so that it says where. */
const short = { minifyWhitespace: true, minifySyntax: true, lineLimit: 120 }

const pieces = await build({
  ...common,
  entryPoints: ['src/cli/run.ts'],
  splitting: true,
  format: 'esm',
  external: [...common.external, './parse-with-yaml.cjs'],
  plugins: [
    { name: 'yaml on demand', setup: loadYamlOnDemand },
    { name: 'processes on demand', setup: loadProcessesOnDemand },
    { name: 'drawers on demand', setup: loadDrawersOnDemand },
  ],
  metafile: true,
  write: false,
})
await putTogether(pieces, { ...common, ...short })

const slowWay = await build({
  ...common,
  ...short,
  entryPoints: ['src/document/parse-with-yaml.ts'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  metafile: true,
})

const inputs = [...Object.keys(pieces.metafile.inputs), ...Object.keys(slowWay.metafile.inputs)]
writeFileSync(join(outdir, 'LICENSES.txt'), licences(inputs))

function loadYamlOnDemand(toBuild) {
  const contents =
    'export function parseWithYaml(...given) { return require("./parse-with-yaml.cjs").parseWithYaml(...given) }'
  toBuild.onLoad({ filter: /[\\/]parse-with-yaml\.ts$/ }, () => ({ contents, loader: 'js' }))
}

/** commander starts processes for commands that are programs of their own; rbm has none. */
function loadProcessesOnDemand(toBuild) {
  toBuild.onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
    /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'on demand' } : undefined,
  )
  const contents = `exports.spawn = (...given) => require('child_process').spawn(...given)`
  toBuild.onLoad({ filter: /.*/, namespace: 'on demand' }, () => ({ contents, loader: 'js' }))
}

/**
 * `string-width` compiles a pattern of all emoji when it is loaded, which takes longer than Node takes to start; `cli-table3` makes all
 * it needs for tables, and most commands that may draw one draw none.
 */
function loadDrawersOnDemand(toBuild) {
  const drawers = {
    'string-width': `let width
export default (text) => (width ??= require('string-width').default)(text)`,
    'cli-table3': `let Table
export default function (given) { return new (Table ??= require('cli-table3'))(given) }`,
  }
  toBuild.onResolve({ filter: /^(string-width|cli-table3)$/ }, ({ importer, path }) =>
    /[\\/]render[\\/]/.test(importer) ? { path, namespace: 'drawers on demand' } : undefined,
  )
  toBuild.onLoad({ filter: /.*/, namespace: 'drawers on demand' }, ({ path }) => ({
    contents: drawers[path],
    loader: 'js',
    resolveDir: root,
  }))
}

/** The licences of all packages from which a file was taken. */
function licences(inputs) {
  const folders = new Map(
    inputs.flatMap((path) => {
      const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? []
      return folder === undefined ? [] : [[name, join(root, folder)]]
    }),
  )
  const texts = [...folders].sort().map(([name, folder]) => {
    const file = readdirSync(folder).find((one) => /^licen[cs]e([-.]|$)/i.test(one))
    if (file === undefined) throw new Error(`The package ${name} goes into the program, but has no licence.`)
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  return `These packages are part of the files beside this one.\n\n${texts.join(`\n${'-'.repeat(78)}\n\n`)}`
}
