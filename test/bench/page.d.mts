export function putIntoPage(page: string, name: string, text: string): string
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string
