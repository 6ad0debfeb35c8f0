export interface Command {
  readonly name: string
  readonly program?: string
  readonly args?: readonly string[]
  readonly input?: string
  readonly cwd?: string
  readonly absent?: string
}

export interface Result {
  readonly absent: string | undefined
  readonly seconds: readonly number[]
  readonly peak: number | undefined
}

export interface Measured {
  readonly results: ReadonlyMap<string, Result>
  ratio(name: string, other: string): number | undefined
  peakRatio(name: string, other: string): number | undefined
}

export function measure(
  commands: readonly Command[],
  how: { readonly rounds: number; readonly memoryRounds?: number },
): Measured
