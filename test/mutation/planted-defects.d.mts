interface PlantedDefect {
  readonly name: string
  readonly rule: string
  readonly path: string
  readonly element: string
  readonly sources: readonly { readonly path: string; readonly text: string }[]
}

export function plantDefect(
  sources: readonly { readonly path: string; readonly text: string }[],
  seed: number,
): PlantedDefect
export function wrongAnswer(
  defect: PlantedDefect,
  diagnostics: readonly {
    readonly rule: string
    readonly at: { readonly path: string; readonly start: number }
  }[],
): string | undefined
