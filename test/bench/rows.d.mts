import type { Measured } from './round-robin.mjs'

export interface Reach {
  readonly what: string
  readonly measured: number | undefined
  readonly most?: number
  readonly least?: number
  readonly unit?: string
}

export function commandTable(
  measured: Measured,
  more?: { readonly base?: string; readonly files?: number },
): string
export function reachTable(reaches: readonly Reach[]): string
