import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildDossier, type Dossier, type DossierResult } from '@/lib/dossier/dossier'
import { FILE_NAMES, FILES, type FileName } from '@/lib/dossier/files'
import { inOrder } from '@/lib/dossier/validate'
import type { Fault } from '@/lib/faults/catalogue'
import { formatFault } from '@/lib/faults/describe'

const decoder = new TextDecoder('utf-8', { fatal: true })
let read: { readonly folder: string; readonly dossier: Dossier } | null = null

/** The folder that the environment variable DOSSIER names, or `data`. */
export function dossierFolder(): string {
  return process.env.DOSSIER ?? 'data'
}

/**
 * The dossier of the folder that the environment variable DOSSIER names, or of `data`; read once a process.
 * Throws an error whose message lists every fault, one on a line.
 */
export function readDossier(): Dossier {
  const folder = dossierFolder()
  if (read?.folder === folder) return read.dossier
  const result = readFolder(folder)
  if (!result.ok) {
    const lines = result.faults.map((fault) => formatFault(fault))
    throw new Error(`The data in ${folder}/ cannot be used:\n${lines.join('\n')}`)
  }
  read = { folder, dossier: result.dossier }
  return result.dossier
}

/**
 * Reads and checks the data files of a folder. A file that is missing or not in UTF-8 is a fault like any other,
 * and the rest are checked all the same; an optional file that is missing is an empty table.
 */
export function readFolder(folder: string): DossierResult {
  const read = FILE_NAMES.map((file) => [file, readText(folder, file)] as const)
  const unread = new Map<string, Fault>()
  for (const [file, text] of read) if (typeof text !== 'string') unread.set(file, text)
  const texts = read.map(([file, text]) => [file, typeof text === 'string' ? text : ''] as const)

  const result = buildDossier(Object.fromEntries(texts) as Record<FileName, string>)
  if (result.ok && unread.size === 0) return result
  const faults = result.ok ? [] : result.faults.filter(({ file }) => !unread.has(file))
  return { ok: false, faults: inOrder([...unread.values(), ...faults]) }
}

/** The text of one data file, unchanged, for publishing; throws when it cannot be read. */
export function readDataFile(file: FileName): string {
  const text = readText(dossierFolder(), file)
  if (typeof text === 'string') return text
  throw new Error(formatFault(text))
}

function readText(folder: string, file: FileName): string | Fault {
  const address = path.resolve(process.cwd(), folder, file)
  let bytes: Buffer
  try {
    bytes = readFileSync(address)
  } catch {
    if (!existsSync(address) && FILES.some((one) => one.file === file && one.optional)) return ''
    return { code: 'D001', file, row: 1, column: null, details: { folder } }
  }
  try {
    return decoder.decode(bytes)
  } catch {
    return { code: 'D002', file, column: null, ...badByteOf(bytes) }
  }
}

const AROUND = 20

/** The first byte that is not UTF-8: its line, and the words before it there. A reader makes U+FFFD of it. */
function badByteOf(bytes: Buffer): Pick<Fault<'D002'>, 'row' | 'details'> {
  const [before = ''] = bytes.toString('utf8').split('\uFFFD', 1)
  const lines = before.split(/\r\n|\r|\n/)
  const byte = (bytes[Buffer.byteLength(before)] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const after = [...(lines.at(-1) ?? '')].slice(-AROUND).join('')
  return { row: lines.length, details: { byte: `0x${byte}`, after } }
}
