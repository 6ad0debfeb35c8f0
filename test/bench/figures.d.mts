export function median(values: readonly number[]): number
export function ratioOf(times: readonly number[], otherTimes: readonly number[]): number
export function exponentOf(points: readonly (readonly [size: number, cost: number])[]): number
