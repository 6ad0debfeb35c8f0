export const TABLES: Readonly<Record<string, (settings: object) => string>>
