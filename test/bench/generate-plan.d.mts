export function generatePlan(
  folder: string,
  outputs: number,
): { readonly files: number; readonly bytes: number }
