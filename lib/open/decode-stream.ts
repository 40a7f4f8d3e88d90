import { ENCODINGS, type Encoding } from '@/lib/text/decode'

/** A piece of a file: large enough to be fast, small enough to tell of progress and to be stopped. */
const PIECE = 4_000_000
/** How much of a file’s start tells what it is. */
const HEAD = 64_000

/** Starts of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP, XLSX', [0x50, 0x4b, 0x03, 0x04]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
]

/** What kind of file the first bytes are of, when it is none with text in it; null for one that may be read. */
export function binaryKind(head: Uint8Array): string | null {
  return SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0] ?? null
}

/** The encodings to try, the likeliest first: a mark or zero bytes settle it; see lib/text/decode.ts for the order. */
function candidates(head: Uint8Array): readonly Encoding[] {
  const [a, b] = head
  if (a === 0xff && b === 0xfe) return ['utf-16le']
  if (a === 0xfe && b === 0xff) return ['utf-16be']
  const zeros = { even: 0, odd: 0 }
  for (let at = 0; at < head.length; at += 1) if (head[at] === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1
  const { even, odd } = zeros
  // Here and there a zero byte is dirt; in UTF-16 of any table, commas and digits have one each.
  if (even + odd > head.length / 10) return [odd >= even ? 'utf-16le' : 'utf-16be']
  return ['utf-8', 'gb18030', 'windows-1252']
}

interface DecodeOptions {
  /** What the person says the encoding is; without it, it is found out. */
  readonly encoding?: Encoding | undefined
  /** Takes each piece of text; the first of a new attempt comes with `fresh`. Reading stops when it gives false. */
  readonly take: (text: string, fresh: boolean) => boolean
  /** Told after each piece how many bytes have been read. */
  readonly progress?: (bytes: number) => void
}

/**
 * Reads a file piece by piece as text. An encoding that does not fit is dropped for the next at the first byte that
 * shows it, and reading starts again; the last takes every byte. Gives the encoding that was used.
 */
export async function decodeStream(
  file: Blob,
  { encoding, take, progress }: DecodeOptions,
): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const tried = encoding === undefined ? candidates(head) : [encoding]
  for (const [attempt, candidate] of tried.entries()) {
    const strict = encoding === undefined && attempt < tried.length - 1
    const decoder = new TextDecoder(candidate, { fatal: strict })
    if (await decodeAll(file, decoder, take, progress)) return candidate
  }
  return tried.at(-1) ?? ENCODINGS[0]
}

/** False when a byte does not fit. */
async function decodeAll(
  file: Blob,
  decoder: TextDecoder,
  take: DecodeOptions['take'],
  progress: DecodeOptions['progress'],
): Promise<boolean> {
  for (let at = 0; at < file.size || at === 0; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer()
    const last = at + PIECE >= file.size
    let text: string
    try {
      text = decoder.decode(bytes, { stream: !last })
    } catch {
      return false
    }
    // A zero byte in a text is dirt that some programs leave behind; no cell means it.
    const clean = text.includes('\0') ? text.replaceAll('\0', '') : text
    if (!take(clean, at === 0)) return true
    progress?.(Math.min(at + PIECE, file.size))
  }
  return true
}
