declare module 'wawoff2' {
  /** Unpacks a WOFF2 font into the TrueType font that it holds. */
  export function decompress(packed: Uint8Array): Promise<Uint8Array>
}
