// Makes the program, `dist/program`, from src/cli: a few files that load on demand, in place of some three hundred. What
// `validate` needs of packages goes into them too: loading `yaml` from its seventy files takes longer than reading a plan
// of usual size. The others stay packages: the workbook writer and git are loaded when a command comes to them.
//
// `yaml` is needed only for a file that the quick parser gives up on (src/document/parse-yaml.ts), in the middle of reading it.
// So it goes with its messages into a file of its own, in CommonJS, which can be loaded there and then.
//
// Whatever package ends up in the program, its licence comes along (`LICENSES.txt`), or the build fails.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const outdir = join(root, 'dist/program')

const common = {
  absWorkingDir: root,
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // The same parser as modules, of which only what is used is kept; the build for Node is CommonJS.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  // Names stay, so that the stack in a report of a bug can be read; lines stay short, so that it says where.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 120,
  metafile: true,
  logLevel: 'warning',
}

const program = await build({
  ...common,
  entryPoints: ['src/cli/run.ts'],
  splitting: true,
  format: 'esm',
  external: ['exceljs', 'pako', 'simple-git', './parse-with-yaml.cjs'],
  // Packages in CommonJS ask for modules of Node in this way.
  banner: {
    js: `import{createRequire as requireFor}from'node:module';const require=requireFor(import.meta.url);`,
  },
  plugins: [{ name: 'yaml on demand', setup: loadYamlOnDemand }],
})

const slowWay = await build({
  ...common,
  entryPoints: ['src/document/parse-with-yaml.ts'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
})

const inputs = [...Object.keys(program.metafile.inputs), ...Object.keys(slowWay.metafile.inputs)]
writeFileSync(join(outdir, 'LICENSES.txt'), licences(inputs))

function loadYamlOnDemand(toBuild) {
  const contents =
    'export function parseWithYaml(...given) { return require("./parse-with-yaml.cjs").parseWithYaml(...given) }'
  toBuild.onLoad({ filter: /[\\/]parse-with-yaml\.ts$/ }, () => ({ contents, loader: 'js' }))
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
