// LibreOffice as a second opinion. By default it trusts the values that a file brings along; a profile of its own tells it
// to compute every formula anew, or the test would prove nothing.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`

/** Skips where there is no LibreOffice, but never in CI: there a skipped proof would look like a proof. */
export function hasLibreOffice(): boolean {
  const found = spawnSync('soffice', ['--version']).status === 0
  if (!found && process.env['CI'])
    throw new Error('LibreOffice (soffice) is not installed; CI must recalculate the workbook')
  if (!found) console.warn('skipped: LibreOffice (soffice) is not installed, so no workbook was recalculated')
  return found
}

export function recalculate(workbook: Uint8Array): Uint8Array {
  return recalculateAll([workbook])[0]!
}

/** All in one run of LibreOffice, whose start takes longer than the work. */
export function recalculateAll(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'rbm-recalculate-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE)
    const names = workbooks.map((_, i) => `plan-${i}.xlsx`)
    for (const [i, name] of names.entries()) writeFileSync(join(folder, name), workbooks[i]!)
    const options = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
    ]
    const paths = names.map((name) => join(folder, name))
    execFileSync('soffice', [...options, '--outdir', join(folder, 'out'), ...paths], {
      stdio: 'pipe',
      timeout: 120_000 * workbooks.length,
    })
    return names.map((name) => readFileSync(join(folder, 'out', name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
