/** What a file can be that has no table to read, as people need to know it: each calls for something else. */
export const NO_TABLES = [
  'xls',
  'xlsb',
  'numbers',
  'parquet',
  'database',
  'pdf',
  'document',
  'picture',
  'zip',
  'packed',
  'large',
  'damaged',
  'lfs',
  'html',
  'xml',
  'json',
  'brokenJson',
] as const
export type NoTable = (typeof NO_TABLES)[number]

/** Starts of files that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [kind: NoTable, bytes: readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['parquet', [0x50, 0x41, 0x52, 0x31, 0x15]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
  ['packed', [0x28, 0xb5, 0x2f, 0xfd]],
  ['packed', [0xfd, 0x37, 0x7a, 0x58]],
]

const beginsWith = (head: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, at) => head[at] === byte)

/** What the first bytes of a file say that it is, when it is no text; null for one that may be read as text. */
export function binaryKind(head: Uint8Array): NoTable | null {
  return SIGNATURES.find(([, bytes]) => beginsWith(head, bytes))?.[0] ?? null
}

/** Whether a file is a ZIP archive, as workbooks are. */
export function isZip(head: Uint8Array): boolean {
  return beginsWith(head, [0x50, 0x4b, 0x03, 0x04])
}
