// What is used of pako 1, which has no types of its own.

declare module 'pako/lib/deflate.js' {
  export interface Deflate {
    /** @returns false when something went wrong, which `msg` tells */
    push(bytes: Uint8Array, isLast: boolean): boolean
    /** Called with each piece of the result; the piece is not used again. */
    onData: (piece: Uint8Array) => void
    /** Would join the pieces once more. */
    onEnd: (status: number) => void
    readonly msg: string
  }
  const pako: {
    readonly Deflate: new (options: { readonly raw: boolean; readonly level: number }) => Deflate
  }
  export default pako
}
