// Why a command could not be carried out, for programs: the same shape for every command.

export function failureJson(version: string, code: string, message: string): unknown {
  return { schemaVersion: '1.0', tool: { name: 'rbm', version }, error: { code, message } }
}
