import { type Encoding, isDamagedUtf8, unicodeOf } from '@/lib/text/decode'
import { LEGACY, legacyOf } from '@/lib/text/legacy-encoding'

/** A piece of a file: large enough to be fast, small enough to report progress and to be stopped. */
const PIECE = 4_000_000
/** How much of a file’s start shows what it is. */
const HEAD = 64_000

interface DecodeOptions {
  /** What the person says the encoding is; without it, it is found out. */
  readonly encoding?: Encoding | undefined
  /** Takes each piece of text; the first of a new attempt comes with `fresh`. Reading stops when it gives false. */
  readonly take: (text: string, fresh: boolean) => boolean
  /** Called after each piece with how many bytes have been read. */
  readonly progress?: (bytes: number) => void
}

/**
 * Reads a file piece by piece as text. An encoding that does not fit is dropped for the next at the first byte that
 * shows it, and reading starts again; the last takes every byte. Gives the encoding that was used and, for one from before
 * Unicode, a piece of the file that shows it.
 */
export async function decodeStream(
  file: Blob,
  { encoding, take, progress }: DecodeOptions,
): Promise<{ readonly encoding: Encoding; readonly misfit: Uint8Array | null }> {
  if (encoding !== undefined) {
    let beyondAscii: Uint8Array | null = null
    await decodeAll(file, new TextDecoder(encoding), take, progress, (bytes) => {
      // Plain letters read the same in each encoding.
      if (beyondAscii === null && bytes.some((byte) => byte > 0x7f)) beyondAscii = bytes
    })
    return { encoding, misfit: LEGACY.some((legacy) => legacy === encoding) ? beyondAscii : null }
  }
  const unicode = unicodeOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()))
  const misfit = await decodeAll(
    file,
    new TextDecoder(unicode, { fatal: unicode === 'utf-8' }),
    take,
    progress,
  )
  if (misfit === null) return { encoding: unicode, misfit }
  if (isDamagedUtf8(misfit)) {
    await decodeAll(file, new TextDecoder('utf-8'), take, progress)
    return { encoding: 'utf-8', misfit: null }
  }
  // The piece that is not UTF-8 shows more than the start of the file, which may be in plain letters.
  for (const legacy of legacyOf(misfit)) {
    const decoder = new TextDecoder(legacy, { fatal: legacy !== 'windows-1252' })
    if ((await decodeAll(file, decoder, take, progress)) === null) return { encoding: legacy, misfit }
  }
  return { encoding: 'windows-1252', misfit }
}

/** Null when all was read or no more is wanted; else the piece that does not fit. */
async function decodeAll(
  file: Blob,
  decoder: TextDecoder,
  take: DecodeOptions['take'],
  progress: DecodeOptions['progress'],
  look?: (bytes: Uint8Array) => void,
): Promise<Uint8Array | null> {
  // A slice would hide that a file has grown on the disk.
  const pieceAt = (at: number) => (file.size <= PIECE ? file : file.slice(at, at + PIECE)).arrayBuffer()
  let next = pieceAt(0)
  for (let at = 0; at < file.size || at === 0; at += PIECE) {
    const bytes = new Uint8Array(await next)
    // Firefox reads a file that was changed on the disk as it is now, but says that it has the size that it had.
    if (bytes.length !== Math.min(PIECE, file.size - at))
      throw new DOMException('changed', 'NotReadableError')
    const last = at + PIECE >= file.size
    // The disk is read while the piece before is taken.
    if (!last) next = pieceAt(at + PIECE)
    let text: string
    try {
      text = decoder.decode(bytes, { stream: !last })
    } catch {
      void next.catch(() => {})
      return bytes
    }
    look?.(bytes)
    // A zero byte in a text is dirt that some programs leave behind; no cell means it. Bytes are faster to look through.
    const clean = bytes.includes(0) ? text.replaceAll('\0', '') : text
    if (!take(clean, at === 0)) {
      void next.catch(() => {})
      return null
    }
    progress?.(Math.min(at + PIECE, file.size))
  }
  return null
}
