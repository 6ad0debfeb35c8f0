// Makes the program, `dist/program`, from src/cli: a few files that load on demand, in place of some three hundred. What
// `validate` needs of packages goes into them too: loading `yaml` from its seventy files takes longer than reading a plan
// of usual size. The others stay packages: the workbook writer and git are loaded when a command comes to them.
//
// Whatever package ends up in the program, its licence comes along (`LICENSES.txt`), or the build fails.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const outdir = join(root, 'dist/program')

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/run.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['exceljs', 'pako'],
  // Packages in CommonJS ask for modules of Node in this way.
  banner: {
    js: `import{createRequire as requireFor}from'node:module';const require=requireFor(import.meta.url);`,
  },
  // The same parser as modules, of which only what is used is kept; the build for Node is CommonJS.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  // Names stay, so that the stack in a report of a bug can be read; lines stay short, so that it says where.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 120,
  metafile: true,
  logLevel: 'warning',
})

writeFileSync(join(outdir, 'LICENSES.txt'), licences(Object.keys(metafile.inputs)))

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
