// Makes the program, `dist/program`, from src/cli: a few files that load on demand, in place of some three hundred. What it
// needs of packages goes into them too, and of exceljs only what writes.
//
// How many files are loaded, and in which form, decides how long a command takes to start: looking up a module and linking it
// takes Node longer than compiling most of them, and CommonJS takes less than the rest. So esbuild finds out what can be
// loaded apart (which it can do for ECMAScript modules only), and the pieces are put together again (`put-together.mjs`).
//
// Some of it is needed only in the middle of a calculation, which waits for nothing: `yaml`, for a file that the quick parser gives
// up on; what is said of a file that does not agree with its schema; schemas of which few plans have a file. That is loaded
// there and then.
//
// Whatever package ends up in the program, its licence comes along (`LICENSES.txt`), or the build fails.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compileAtOnce } from './compile-at-once.mjs'
import { patternsAsText } from './patterns-as-text.mjs'
import { nameOf, putTogether } from './put-together.mjs'

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
  // The same parser as modules, of which only what is used is kept; the build for Node is CommonJS.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  logLevel: 'warning',
}

/** Names stay, so that the stack in a report of a bug can be read; lines stay short, so that it says where. */
const short = { minifyWhitespace: true, minifySyntax: true, lineLimit: 120 }

/** What is loaded in the middle of a calculation, with what it exports: functions. */
const laterOn = {
  'src/document/parse-with-yaml.ts': 'parseWithYaml',
  'src/document/schema-findings.ts': 'schemaFindings',
  'src/document/generated/further-validators.ts': 'furtherValidators',
}

const pieces = await build({
  ...common,
  entryPoints: ['src/cli/run.ts', 'src/workspace/reader-thread.ts', ...Object.keys(laterOn)],
  entryNames: '[name]',
  splitting: true,
  format: 'esm',
  external: ['./*.cjs'],
  plugins: [
    patternsAsText,
    { name: 'loaded later on', setup: loadLaterOn },
    { name: 'processes on demand', setup: loadProcessesOnDemand },
    { name: 'workbooks are written only', setup: leaveOutReading },
    { name: 'packages that get ready on demand', setup: getReadyOnDemand },
  ],
  metafile: true,
  write: false,
})
await putTogether(pieces, { ...common, ...short })

const example = join(root, 'examples/itu-2028-2031')
compileAtOnce(
  ['start', 'read', 'check'].map((name) => join(outdir, `${name}.cjs`)),
  [['validate', example], ['--help']].map((argv) => [join(root, 'bin/rbm.js'), ...argv]),
)

writeFileSync(join(outdir, 'LICENSES.txt'), licences(Object.keys(pieces.metafile.inputs)))

function loadLaterOn(toBuild) {
  toBuild.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
    const found = Object.keys(laterOn).find((one) => join(root, one) === join(resolveDir, path))
    return found === undefined || kind === 'entry-point' ? undefined : { path: found, namespace: 'later on' }
  })
  toBuild.onLoad({ filter: /.*/, namespace: 'later on' }, ({ path }) => {
    const [name, exported] = [basename(path, '.ts'), laterOn[path]]
    const loaded = `require('./${name}.cjs').${nameOf(`${name}.js`)}`
    const contents = `export function ${exported}(...given) { return ${loaded}.${exported}(...given) }`
    return { contents, loader: 'js' }
  })
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
 * No workbook is read, and parts of one are never given to the zip that exceljs begins with (src/exchange/excel/parts-writer.ts):
 * so neither the zip nor the reader of XML goes into the program.
 */
function leaveOutReading(toBuild) {
  const inPlace = {
    archiver: 'module.exports = () => ({ pipe() {}, append() {} })',
    saxes: 'module.exports = {}',
  }
  toBuild.onResolve({ filter: /^(archiver|saxes)$/ }, ({ path }) => ({ path, namespace: 'left out' }))
  toBuild.onLoad({ filter: /.*/, namespace: 'left out' }, ({ path }) => ({ contents: inPlace[path] }))
}

/**
 * string-width compiles a pattern of all emoji, which takes longer than Node takes to start; chalk gets all its styles ready, and
 * cli-table3 all that it needs for tables, where most commands that may draw one draw none.
 * Whether there are colours is settled by rbm, so what chalk would load to find out is left out.
 */
function getReadyOnDemand(toBuild) {
  toBuild.onResolve({ filter: /^(?:string-width|chalk|cli-table3)$/ }, ({ importer, path }) =>
    /[\\/]render[\\/]/.test(importer) ? { path, namespace: 'ready on demand' } : undefined,
  )
  toBuild.onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'ready on demand' }))
  const contents = {
    '#supports-color': 'export default { stdout: false, stderr: false }',
    'string-width': `let width
export default (text) => (width ??= require('string-width').default)(text)`,
    'cli-table3': `let Table
export default function (given) { return new (Table ??= require('cli-table3'))(given) }`,
    chalk: `export function Chalk(options) { return new (require('chalk').Chalk)(options) }`,
  }
  toBuild.onLoad({ filter: /.*/, namespace: 'ready on demand' }, ({ path }) => ({
    contents: contents[path],
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
