import { createHash } from 'node:crypto'
import type { Member } from '@/lib/dossier/described'
import type { Field } from '@/lib/dossier/field'
import type { Text } from '@/lib/locale'

/** What is in a file: a text, which is written as UTF-8, or bytes. */
export type Body = string | Uint8Array<ArrayBuffer>

/** One published file, which is written when the site is built. */
export interface ExportedFile {
  readonly path: `/${string}`
  readonly write: () => Body | Promise<Body>
}

/** A published file, or a family of files whose addresses follow one pattern. */
export interface Export {
  /** What is in braces can be replaced, what is in brackets can be left out; of a single file its address. */
  readonly pattern: `/${string}`
  /** Null for files that only the pages of the site read: the Data page does not list them. */
  readonly description: Text | null
  readonly files: readonly ExportedFile[]
  /** Its columns where it is a table, and its members where it is JSON. */
  readonly fields?: readonly (Member & Partial<Field>)[]
  /** Of a table: how many there are. */
  readonly rows?: number
}

/** The export of a single file whose content is at hand. */
export interface FileExport extends Export {
  readonly description: Text
  readonly body: Body
}

/** An export of one file: its address, what it is, and its content. */
export function fileExport(
  path: `/${string}`,
  description: Text,
  body: Body,
  about: Pick<Export, 'fields' | 'rows'> = {},
): FileExport {
  return { pattern: path, description, files: [{ path, write: () => body }], body, ...about }
}

/** A body as it is published: texts as UTF-8. */
export function bytesOf(body: Body): Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}

/** The name of a file within its folder: `claims.csv` of `/data/claims.csv`. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The SHA-256 digest of bytes, in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
