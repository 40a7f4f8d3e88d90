import { type DBSchema, openDB } from 'idb'
import type { Delimiter } from '@/lib/open/delimiters'
import type { Roles } from '@/lib/open/roles'
import type { MendedRow } from '@/lib/open/session'
import type { Encoding } from '@/lib/text/decode'

/** A file that stays in the browser until it is removed, with everything that was settled about it. */
export interface KeptFile {
  readonly id: string
  /** Where it came from: what is not a file of the person’s has a name in the language of the page. */
  readonly from?: 'file' | 'pasted' | 'example'
  readonly name: string
  readonly file: Blob
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  /** Null until the columns are matched. */
  readonly roles: Roles | null
  /** Rows that were mended, by their place in the file. */
  readonly mended: readonly MendedRow[]
  /** When it was first opened, in milliseconds since 1970. */
  readonly added?: number
  /** How many rows were read; unknown until it is opened. */
  readonly rows?: number
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

/** All files that are kept, the newest first. */
export async function keptFiles(): Promise<KeptFile[]> {
  const files = await (await database()).getAll('files')
  return files.sort((a, b) => (b.added ?? 0) - (a.added ?? 0))
}

/** Keeps a file; false when the browser has no room for it or keeps nothing at all. */
export async function keepFile(file: KeptFile): Promise<boolean> {
  try {
    await (await database()).put('files', file)
    return true
  } catch {
    return false
  }
}

/** Removes a file for good; nothing happens where there is none. */
export async function removeFile(id: string): Promise<void> {
  await (await database()).delete('files', id)
}

/** Removes every file, and what was remembered of the columns of others. */
export async function forgetEverything(): Promise<void> {
  const db = await database()
  await Promise.all([db.clear('files'), db.clear('matches')])
}

function keyOf(header: readonly string[]): string {
  return JSON.stringify(header)
}

/** The roles that a person gave the columns of a header before, or null. */
export async function rememberedRoles(header: readonly string[]): Promise<Roles | null> {
  return (await (await database()).get('matches', keyOf(header))) ?? null
}

/** Remembers the roles of a header’s columns for the next file that has it. */
export async function rememberRoles(header: readonly string[], roles: Roles): Promise<void> {
  await (await database()).put('matches', roles, keyOf(header))
}
