import { strFromU8, unzipSync } from 'fflate'
import type { NoTable } from '@/lib/open/file-words'

/** The files of an archive by their path. */
export type Unpacked = Readonly<Record<string, Uint8Array>>

/** More than this, unpacked, fills the memory of a browser tab. */
const MOST_UNPACKED = 400_000_000

/** What a ZIP archive is: a workbook with its files, or why it is none. */
export function unpack(
  bytes: Uint8Array,
): { readonly kind: 'xlsx' | 'ods'; readonly files: Unpacked } | { readonly kind: NoTable } {
  // An archive may have two files of one name, and both are unpacked.
  const packed: { readonly name: string; readonly originalSize: number }[] = []
  try {
    unzipSync(bytes, {
      filter: (file) => {
        packed.push(file)
        return false
      },
    })
    const kind = packedKindOf(bytes, new Set(packed.map(({ name }) => name)))
    if (kind !== 'xlsx' && kind !== 'ods') return { kind }
    const read = (name: string) => (kind === 'ods' ? name === 'content.xml' : /\.(xml|rels)$/.test(name))
    const size = packed.reduce((sum, { name, originalSize }) => sum + (read(name) ? originalSize : 0), 0)
    if (size > MOST_UNPACKED) return { kind: 'large' }
    return { kind, files: unzipSync(bytes, { filter: ({ name }) => read(name) }) }
  } catch {
    return { kind: 'damaged' }
  }
}

function packedKindOf(bytes: Uint8Array, names: ReadonlySet<string>): 'xlsx' | 'ods' | NoTable {
  if (names.has('xl/workbook.bin')) return 'xls'
  if ([...names].some((name) => name.startsWith('xl/'))) return 'xlsx'
  if (names.has('Index/Document.iwa')) return 'numbers'
  if (names.has('content.xml')) {
    const { mimetype } = unzipSync(bytes, { filter: ({ name }) => name === 'mimetype' })
    return mimetype !== undefined && strFromU8(mimetype).includes('spreadsheet') ? 'ods' : 'document'
  }
  return [...names].some((name) => /^(word|ppt)\//.test(name)) ? 'document' : 'packed'
}
