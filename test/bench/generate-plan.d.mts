export interface PlanShape {
  readonly outputsInAFile?: number
  readonly costLines?: number
  readonly outcomes?: number
  readonly findingEvery?: number
  readonly entities?: number
  readonly seed?: number
}

export function generatePlan(
  folder: string,
  outputs: number,
  shape?: PlanShape,
): { readonly files: number; readonly bytes: number; readonly paths: readonly string[] }
