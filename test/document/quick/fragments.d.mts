export function fragment(seed: number, texts: readonly string[]): string
