import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { HowRead } from '@/lib/open/read-file'
import type { CorrectedRow } from '@/lib/open/rejected-row'
import type { Reading, Roles } from '@/lib/open/roles'
import { randomId } from '@/lib/text/random-id'

/** A file that stays in the browser until it is removed, with everything that was settled about it. */
export interface KeptFile extends HowRead {
  readonly id: string
  /** Where it came from: what was pasted and our own data have names in the language of the page. */
  readonly from?: 'file' | 'pasted' | 'example' | 'sample' | 'address'
  /** Of a file from an address: that. */
  readonly address?: string | undefined
  readonly name: string
  readonly file: Blob
  /** Null until the columns are matched. */
  readonly roles: Roles | null
  /** What a person has said of the table besides its columns. */
  readonly reading?: Reading
  /** Rows that were corrected, by their place in the file. */
  readonly corrected: readonly CorrectedRow[]
  /** When it was first opened, in milliseconds since 1970. */
  readonly added?: number
  /** How many rows were read; unknown until it is opened. */
  readonly rows?: number
  /** How often it has been written: a tab that knows an older one must not write over the newer. */
  readonly revision?: number
}

/** What came of keeping a file: kept, refused by the browser, or changed by another tab in the meantime and so left alone. */
export type Keeping = 'kept' | 'refused' | 'elsewhere'

interface Schema extends DBSchema {
  files: { key: string; value: KeptFile }
  /** Roles by header: the next file of the same form needs no asking. */
  matches: { key: string; value: Roles }
}

/** A store that has not opened for so long never will: some browsers leave the question without an answer. */
const PATIENCE_MS = 10_000

/** The store did not answer. */
export class StoreSilent extends Error {
  override readonly name = 'StoreSilent'
}

let opened: Promise<IDBPDatabase<Schema>> | null = null

/** The browser’s store, opened once. One that was silent is not asked again. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= open().catch((error: unknown) => {
    if (!(error instanceof StoreSilent)) opened = null
    throw error
  })
  return opened
}

async function open(): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>('claimboard', 3, {
    // What an older form of the page kept is not read any more.
    upgrade: (db) => {
      for (const store of [...db.objectStoreNames]) db.deleteObjectStore(store)
      db.createObjectStore('files', { keyPath: 'id' })
      db.createObjectStore('matches')
    },
    // Another tab wants to change the store and waits until nobody has it open.
    blocking: () => {
      opened = null
      void opening.then((db) => db.close())
    },
    terminated: () => {
      opened = null
    },
  })
  const silence = new Promise<never>((_, reject) => setTimeout(() => reject(new StoreSilent()), PATIENCE_MS))
  return Promise.race([opening, silence])
}

/** The revisions of files that this tab has read or written last. */
const seen = new Map<string, number>()

/** Whether a record of the store still is what this page keeps: on a damaged disk a file may be gone from it. */
function isWhole({ file, corrected }: KeptFile): boolean {
  return file instanceof Blob && Array.isArray(corrected)
}

/** All files that are kept, the newest first. */
export async function keptFiles(): Promise<KeptFile[]> {
  const files = (await (await database()).getAll('files')).filter(isWhole)
  return files.sort((a, b) => (b.added ?? 0) - (a.added ?? 0))
}

/** A kept file as it is now, to be opened in this tab; null when there is none. */
export async function keptFile(id: string): Promise<KeptFile | null> {
  const file = await (await database()).get('files', id)
  if (file === undefined || !isWhole(file)) return null
  seen.set(id, file.revision ?? 0)
  return file
}

/** What the site itself gives to be tried has one id, so that trying it again does not keep it twice. */
const OWN = ['example', 'sample']

/** A file that has just been chosen, pasted or loaded, before anything is settled about it. */
export function chosenFile(
  file: Blob,
  name: string,
  from: NonNullable<KeptFile['from']>,
  settled: Partial<Pick<KeptFile, 'roles' | 'address'>> = {},
): KeptFile {
  const id = OWN.includes(from) ? from : randomId()
  // What is opened is new, and what was kept under its id may go.
  seen.delete(id)
  return { id, from, name, file, roles: null, corrected: [], added: Date.now(), ...settled }
}

/** The bytes of a file by themselves: the store of a private window only notes where on the disk a file is, which may change there. */
const copied = (file: Blob) => new Response(file.stream()).blob()

/** Keeps a file, unless another tab has written or removed it since this one read it. */
export async function keepFile(file: KeptFile): Promise<Keeping> {
  try {
    const db = await database()
    const bytes =
      (!OWN.includes(file.id) && (await db.get('files', file.id))?.file) || (await copied(file.file))
    const { store, done } = db.transaction('files', 'readwrite')
    // Where a step fails this does too, and a promise that nobody waits for would be an error of the page.
    done.catch(() => {})
    const stored = await store.get(file.id)
    const now = stored?.revision ?? 0
    const known = seen.get(file.id)
    const ours = known === undefined || known === now
    // A tab that only opens a file again has nothing to say to the others.
    const isNew = JSON.stringify(stored) !== JSON.stringify({ ...file, revision: now })
    const revision = isNew ? now + 1 : now
    if (ours && isNew) await store.put({ ...file, file: bytes, revision })
    await done
    if (ours) seen.set(file.id, revision)
    return ours ? 'kept' : 'elsewhere'
  } catch {
    return 'refused'
  }
}

/** Removes a file for good; nothing happens where there is none. Throws when the browser refuses. */
export async function removeFile(id: string): Promise<void> {
  await (await database()).delete('files', id)
  seen.delete(id)
}

/** Removes every file, and what was remembered of the columns of others: all or nothing. Throws when the browser refuses. */
export async function forgetEverything(): Promise<void> {
  const transaction = (await database()).transaction(['files', 'matches'], 'readwrite')
  await Promise.all([
    transaction.objectStore('files').clear(),
    transaction.objectStore('matches').clear(),
    transaction.done,
  ])
}

/** The roles that a person gave the columns of a header before, or null. */
export async function rememberedRoles(header: readonly string[]): Promise<Roles | null> {
  return (await (await database()).get('matches', JSON.stringify(header))) ?? null
}

/** Remembers the roles of a header’s columns for the next file that has it. */
export async function rememberRoles(header: readonly string[], roles: Roles): Promise<void> {
  await (await database()).put('matches', roles, JSON.stringify(header))
}
