import type { NoTable } from '@/lib/open/file-words'
import { type Sheet, TooManyCells } from '@/lib/open/formats/sheet'
import type { TextForm } from '@/lib/open/formats/text-form'
import { retry } from '@/lib/retry'

/** The tables of a file, or why it has none. What a form of file needs to be read is loaded with the first file of that form. */
export type ReadSheets =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly kind: NoTable }

const none = (kind: NoTable): ReadSheets => ({ ok: false, kind })
const found = (sheets: readonly Sheet[], otherwise: NoTable): ReadSheets =>
  sheets.length === 0 ? none(otherwise) : { ok: true, sheets }

/** A workbook of more bytes is not one that a browser can take apart. */
const MOST_PACKED = 150_000_000

/** What reading gives: a table, or why there is none where it breaks off. */
async function attempt<T>(read: () => T | Promise<T>): Promise<T | ReadSheets> {
  try {
    return await read()
  } catch (error) {
    return none(error instanceof TooManyCells ? 'large' : 'damaged')
  }
}

/** The sheets of a ZIP archive that is a workbook. */
export async function readWorkbook(file: Blob): Promise<ReadSheets> {
  if (file.size > MOST_PACKED) return none('large')
  const { unpack } = await retry(() => import('@/lib/open/formats/unpacked'))
  const unpacked = unpack(new Uint8Array(await file.arrayBuffer()))
  if (!('files' in unpacked)) return none(unpacked.kind)
  const { kind, files } = unpacked
  const read =
    kind === 'xlsx'
      ? (await retry(() => import('@/lib/open/formats/xlsx'))).xlsxSheets
      : (await retry(() => import('@/lib/open/formats/ods'))).odsSheets
  return attempt(async () => found(await read(files), 'damaged'))
}

/** The tables of a text that is not delimited; null for a text that only begins like JSON and may be delimited after all. */
export async function readTextSheets(
  text: string,
  form: Exclude<TextForm, 'delimited' | 'lfs' | 'xml'>,
): Promise<ReadSheets | null> {
  if (form === 'html') {
    const { htmlTables } = await retry(() => import('@/lib/open/formats/html-table'))
    return attempt(() => found(htmlTables(text), 'html'))
  }
  if (form === 'markdown') {
    const { markdownTable } = await import('@/lib/open/formats/markdown-table')
    return attempt(() => found([markdownTable(text)], 'damaged'))
  }
  const { jsonTable } = await retry(() => import('@/lib/open/formats/json-table'))
  return attempt(() => {
    const tables = jsonTable(text)
    if (tables !== null) return found(tables, 'json')
    return /^\s*[[{]\s*(?:[[{]|"(?:[^"\\]|\\.)*"\s*:)/.test(text) ? none('brokenJson') : null
  })
}
