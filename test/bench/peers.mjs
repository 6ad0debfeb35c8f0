// What a user would take in place of rbm, at exact versions. They are no dependencies of ours: the benchmark installs them into
// the temporary folder of its run when a table asks for them. One that cannot be had is a row that says so.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { scriptAt } from './script-at.mjs'

const PACKAGES = {
  'ajv-cli': 'ajv-cli@5.0.0',
  sourcemeta: '@sourcemeta/jsonschema@16.11.0',
  'js-yaml 4': 'js-yaml@4.3.2',
  'js-yaml 5': 'js-yaml@5.5.0',
}

/** The installed ones: where each is, or why it is not there. */
const installed = new Map()

/**
 * Every peer as a command on a plan. Those that check a schema get ours, as it is published, and the operational plans, nearly all
 * of the files; those that only parse get all files.
 */
export function peersOn(plan, settings) {
  const { node, root } = settings
  const [schema, common] = ['operational-plan', 'common'].map((kind) =>
    join(root, `schemas/${kind}.schema.json`),
  )
  const plans = join(plan, 'operational-plans')
  const ofNode = (name, argsIn) => {
    const { folder, absent } = install(name, settings)
    return folder === undefined ? { absent } : { program: node, args: argsIn(folder) }
  }
  const jsYaml = (folder) => [scriptAt('parse-with-js-yaml.mjs'), folder, plan]
  return [
    {
      name: 'ajv-cli',
      ...ofNode('ajv-cli', (folder) =>
        [join(folder, 'ajv-cli/dist/index.js'), 'validate', '--spec=draft2020', '--strict=false'].concat([
          '-s',
          schema,
          '-r',
          common,
          '-d',
          `${plans}/**/*.yaml`,
        ]),
      ),
    },
    {
      name: '@sourcemeta/jsonschema --fast',
      ...sourcemeta(['validate', '--fast', '-r', common, schema, plans], settings),
    },
    { name: 'js-yaml 4, parsing alone', ...ofNode('js-yaml 4', jsYaml) },
    { name: 'js-yaml 5, parsing alone', ...ofNode('js-yaml 5', jsYaml) },
    { name: 'yaml, parsing alone', program: node, args: [scriptAt('parse-with-yaml.mjs'), plan] },
    { name: 'PyYAML with its C loader, parsing alone', ...pyYaml(plan) },
  ]
}

/** For the line above a table. */
export function versionsOfPeers() {
  const { version } = python()
  return [...Object.values(PACKAGES).map((one) => one.replace(/(.)@/, '$1 ')), ...(version ?? [])].join(', ')
}

/** The native program itself, without the script around it that npm starts. */
function sourcemeta(args, settings) {
  const system = platform() === 'win32' ? 'windows' : platform()
  const machine = arch() === 'x64' ? 'x86_64' : arch()
  const { folder, absent } = install('sourcemeta', settings)
  if (folder === undefined) return { absent }
  const programs = '@sourcemeta/jsonschema/build/github-releases'
  const program = join(folder, programs, `jsonschema-${system}-${machine}`)
  return existsSync(program)
    ? { program, args }
    : { absent: `not measured: it has no program for ${system} on ${machine}` }
}

function pyYaml(plan) {
  const { program, absent } = python()
  return program === undefined ? { absent } : { program, args: [scriptAt('parse-with-pyyaml.py'), plan] }
}

/** @returns its `folder` of packages, or why it is `absent` */
function install(name, settings) {
  if (!installed.has(name)) installed.set(name, installNow(name, settings))
  return installed.get(name)
}

function installNow(name, { folder }) {
  const place = join(folder, 'peers', name)
  mkdirSync(place, { recursive: true })
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  const args = ['install', '--prefix', place, ...quietly, PACKAGES[name]]
  const { status, error, stderr } = spawnSync('npm', args, { encoding: 'utf8' })
  if (status === 0) return { folder: join(place, 'node_modules') }
  return {
    absent: `not measured: it could not be installed (${(error?.message ?? stderr).trim().split('\n')[0]})`,
  }
}

/** The interpreter itself: what is called `python3` may be a script that looks for one. */
function python() {
  if (!installed.has('python3')) {
    const ask =
      'import sys, platform, yaml; yaml.CSafeLoader; print(sys.executable); ' +
      "print(f'Python {platform.python_version()} with PyYAML {yaml.__version__}')"
    const { status, stdout } = spawnSync('python3', ['-c', ask], { encoding: 'utf8' })
    const [program, version] = status === 0 ? stdout.trim().split('\n') : []
    installed.set(
      'python3',
      program === undefined
        ? { absent: 'not measured: there is no Python that has PyYAML with its C loader' }
        : { program, version: [version] },
    )
  }
  return installed.get('python3')
}
