import { LEGACY, legacyOf } from '@/lib/text/legacy-encoding'

/** The encodings in which a person's file can come. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...LEGACY] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A text and the encoding that it was read in. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * Finds out the encoding of a text file and reads it: a byte order mark decides, then zero bytes (see `unicodeOf`), then strict
 * UTF-8, then the likeliest of the older encodings (see `legacyOf`). UTF-8 comes before GB18030, since most UTF-8 files
 * in Chinese are also valid GB18030. The mark itself is not part of the text.
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
  const unicode = unicodeOf(bytes)
  if (unicode !== 'utf-8' || fits(bytes, unicode) || isDamagedUtf8(bytes)) return unicode
  return legacyOf(bytes).find((encoding) => fits(bytes, encoding)) ?? 'windows-1252'
}

/** Of the characters of a text, so many are ones that tables in Chinese and English have. */
const USUAL = 0.95
const USUAL_CHARACTERS =
  /[\t\n\r\u0020-\u007e\u00a0-\u024f\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g

/**
 * The Unicode encoding that the start of a file is in, or is to be tried in first. A mark decides. Where every tenth byte is
 * zero it is UTF-16, since commas and digits have one each there; with fewer zeros it is UTF-16 of much Chinese if it is
 * not valid UTF-8, and read so has line ends, delimiters and hardly a strange character; 一 has a zero byte on the other side.
 * Here and there a zero byte is dirt.
 */
export function unicodeOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a, b] = head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const zeros = { even: 0, odd: 0 }
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1
  const { even, odd } = zeros
  if (even + odd > head.length / 10) return odd >= even ? 'utf-16le' : 'utf-16be'
  if (even + odd === 0 || fits(head, 'utf-8', true)) return 'utf-8'
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => isTableIn(head, encoding)) ?? 'utf-8'
}

function isTableIn(head: Uint8Array, encoding: Encoding): boolean {
  const text = decodeAs(head.subarray(0, head.length - (head.length % 2)), encoding)
  const usual = text.match(USUAL_CHARACTERS)?.length ?? 0
  return usual >= text.length * USUAL && /[\r\n]/.test(text) && /[,;|\t]/.test(text)
}

/** Of the characters beside ASCII, so few may be damaged in a text that is UTF-8 all the same. */
const DAMAGED = 0.1

/** Whether bytes are UTF-8 with a damaged character here and there: hardly anything else reads so. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const characters = decodeAs(bytes, 'utf-8').match(/[^\p{ASCII}]/gu) ?? []
  const damaged = characters.filter((character) => character === '\ufffd').length
  return damaged <= characters.length * DAMAGED
}

/** Whether bytes are valid in an encoding; a `part` of a file may end within a character. */
function fits(bytes: Uint8Array, encoding: Encoding, part = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: part })
    return true
  } catch {
    return false
  }
}
