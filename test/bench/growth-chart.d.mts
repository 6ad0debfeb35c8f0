export interface Point {
  readonly size: number
  readonly seconds: number
  readonly peak: number | undefined
}

export function growthChart(
  series: readonly {
    readonly name: string
    readonly lines: readonly { readonly name: string; readonly points: readonly Point[] }[]
  }[],
): string
