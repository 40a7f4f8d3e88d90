import type { NoTable } from '@/lib/open/file-words'

/** Starts of files that are not texts, byte for byte, whatever their name says. */
const SIGNATURES: readonly (readonly [kind: NoTable, starts: readonly string[]])[] = [
  ['picture', ['\x89PNG', '\xff\xd8\xff', 'GIF8']],
  ['pdf', ['%PDF']],
  ['xls', ['\xd0\xcf\x11\xe0']],
  ['parquet', ['PAR1\x15']],
  ['database', ['SQLite ']],
  ['packed', ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', '(\xb5/\xfd', '\xfd7zX']],
]

const beginsWith = (head: Uint8Array, start: string) => String.fromCharCode(...head).startsWith(start)

/** What the first bytes of a file say that it is, when it is not a text; null for one that may be read as text. */
export function binaryKind(head: Uint8Array): NoTable | null {
  const [kind] = SIGNATURES.find(([, starts]) => starts.some((start) => beginsWith(head, start))) ?? []
  return kind ?? null
}

/** Whether a file is a ZIP archive, as workbooks are. */
export const isZip = (head: Uint8Array) => beginsWith(head, 'PK\x03\x04')
