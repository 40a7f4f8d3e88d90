/** The encodings in which a person's file can come. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Finds out the encoding of a text file and reads it. A byte order mark decides; zero bytes, which no other encoding
 * here has in text, mean UTF-16; then strict UTF-8, then strict GB18030 (what Chinese systems write, GBK and GB2312
 * included), in this order, since most UTF-8 files in Chinese are also valid GB18030; what fits none is read as
 * Windows-1252, which takes every byte. The mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  return { text: decodeAs(bytes, encoding), encoding }
}

/** Reads a file in a named encoding; bytes that do not fit become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = { even: 0, odd: 0 }
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1
  if (zeros.even + zeros.odd > 0 && bytes.length % 2 === 0)
    return zeros.odd >= zeros.even ? 'utf-16le' : 'utf-16be'
  if (fits(bytes, 'utf-8')) return 'utf-8'
  return fits(bytes, 'gb18030') ? 'gb18030' : 'windows-1252'
}

function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
