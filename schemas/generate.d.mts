// Types of generate.mjs for the tests, which compare the committed file with a fresh generation.

/** Writes the generated files. */
export function generate(): Promise<void>

/** The text of src/document/generated/formats.ts. */
export function formatsText(): Promise<string>

/** The texts of src/document/generated/validators.ts and further-validators.ts. */
export function validatorsTexts(): { readonly usual: string; readonly further: string }

/** The text of src/document/generated/shapes.ts. */
export function shapesText(): string
