import { type DBSchema, openDB } from 'idb'
import type { Delimiter } from '@/lib/open/delimiters'
import type { Roles } from '@/lib/open/roles'
import type { Encoding } from '@/lib/text/decode'

/** A file that stays in the browser until it is removed, with everything that was settled about it. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly file: Blob
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  /** Null until the columns are matched. */
  readonly roles: Roles | null
  /** Rows that were mended, by their place in the file. */
  readonly mended: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

interface Schema extends DBSchema {
  files: { key: string; value: KeptFile }
  /** Roles by header: the next file of the same form needs no asking. */
  matches: { key: string; value: Roles }
}

function database() {
  return openDB<Schema>('claimboard', 1, {
    upgrade: (db) => {
      db.createObjectStore('files', { keyPath: 'id' })
      db.createObjectStore('matches')
    },
  })
}

export async function keptFiles(): Promise<KeptFile[]> {
  return (await database()).getAll('files')
}

export async function keepFile(file: KeptFile): Promise<void> {
  await (await database()).put('files', file)
}

export async function removeFile(id: string): Promise<void> {
  await (await database()).delete('files', id)
}

function keyOf(header: readonly string[]): string {
  return JSON.stringify(header)
}

export async function rememberedRoles(header: readonly string[]): Promise<Roles | null> {
  return (await (await database()).get('matches', keyOf(header))) ?? null
}

export async function rememberRoles(header: readonly string[], roles: Roles): Promise<void> {
  await (await database()).put('matches', roles, keyOf(header))
}
