import { strToU8, zipSync } from 'fflate'
import { QUOTE_MOST } from '@/lib/dossier/cells'
import { TABLES } from '@/lib/dossier/columns'
import { buildDossier } from '@/lib/dossier/dossier'
import { makeDossier } from '@/lib/dossier/make-dossier'
import { TOPICS } from '@/lib/dossier/rows'
import { formatFault } from '@/lib/faults/describe'
import { isOurs } from '@/lib/open/match-roles'
import type { Opened } from '@/lib/open/opened'
import { quantityOf, writeOpened } from '@/lib/open/write-opened'
import { isoOfDay } from '@/lib/quantity/date'
import { hedgesFor } from '@/lib/quantity/make'
import type { Quantity } from '@/lib/quantity/quantity'

type ClaimCells = Readonly<Record<keyof (typeof TABLES)['claims.csv'], string>>
type SubjectCells = Parameters<typeof makeDossier>[0]['subjects'][number]

/** A site of more claims than this is a database, and its pages would take hours to build. */
export const MOST_EXPORTED = 2000

/** Latin letters and digits of a text as an id, or an empty text. */
function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}

function freeId(wanted: string, otherwise: string, taken: Set<string>): string {
  const base = wanted === '' ? otherwise : wanted
  let id = base
  for (let turn = 2; taken.has(id); turn += 1) id = `${base}-${turn}`
  taken.add(id)
  return id
}

/** A text of one line without the signs that the data files refuse. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\uFFFD]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function cellsOf(quantity: Quantity): Pick<ClaimCells, 'value' | 'unit' | 'hedge' | 'low' | 'high'> {
  const { unit, interval } = quantity
  const hedge = hedgesFor(unit).includes(quantity.hedge) ? quantity.hedge : 'exact'
  if (quantity.kind === 'date') {
    const ends =
      hedge === 'range'
        ? { low: isoOfDay(interval.low), high: isoOfDay(interval.high) }
        : { low: '', high: '' }
    return { value: quantity.value, unit, hedge, ...ends }
  }
  if (hedge === 'range')
    return { value: '', unit, hedge, low: String(interval.low), high: String(interval.high) }
  return { value: String(quantity.value), unit, hedge, low: '', high: '' }
}

/**
 * The rows of an opened file as a folder that the project builds as a site, zipped. Columns of claims.csv are taken as they
 * are; of other files each row becomes a claim with an id of its own. Throws, with every fault, when the folder would not be sound.
 */
export function siteFolder(
  opened: Opened,
  rows: Uint32Array,
  name: string,
  today: string,
): Uint8Array<ArrayBuffer> {
  const chosen = [...rows.subarray(0, MOST_EXPORTED)]
  const parts = isOurs(opened.header) ? ownParts(opened, chosen) : foreignParts(opened, chosen)
  const title = tidy(name.replace(/\.[^.]*$/, '')) || 'claims'
  const files = makeDossier({
    ...parts,
    title: { zh: title, en: title },
    published: today.slice(0, 4),
    language: 'zh-Hans',
    today,
  })
  const built = buildDossier(files)
  if (!built.ok) throw new Error(built.faults.map((fault) => formatFault(fault)).join('\n'))
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`data/${file}`, strToU8(text)])),
  ) as Uint8Array<ArrayBuffer>
}

function subjectOf(id: string, name: string): SubjectCells {
  return {
    id,
    name_zh: name,
    name_en: name,
    kind: 'subject',
    line_zh: `${name}（待填写）`,
    line_en: `${name} (to be filled in)`,
  }
}

function ownParts(opened: Opened, rows: readonly number[]) {
  const columns = Object.keys(TABLES['claims.csv']) as (keyof ClaimCells)[]
  const claims = rows.map(
    (row) =>
      Object.fromEntries(
        columns.map((column) => [column, opened.columns[opened.header.indexOf(column)]?.[row] ?? '']),
      ) as ClaimCells,
  )
  const kept = new Set(claims.map(({ id }) => id))
  const named = new Set(
    claims.flatMap(({ subject, attribution }) => [
      subject,
      ...(attribution === 'article' ? [] : [attribution]),
    ]),
  )
  return {
    // A baseline that is not among the rows cannot be named.
    claims: claims.map((claim) => ({
      ...claim,
      baseline: claim.baseline
        .split(' ')
        .filter((id) => kept.has(id))
        .join(' '),
    })),
    subjects: [...named].map((id) => subjectOf(id, id)),
  }
}

function foreignParts(opened: Opened, rows: readonly number[]) {
  const ids = new Set<string>()
  const subjectIds = new Map<string, string>()
  const taken = new Set<string>()
  const claims = rows.map((row): ClaimCells => {
    const figure = opened.figure(row)
    const label = tidy(opened.cell('label', row))
    const subjectName = tidy(opened.cell('subject', row)) || label
    const known = subjectIds.get(subjectName)
    const subject = known ?? freeId(slugOf(subjectName), 'subject', taken)
    subjectIds.set(subjectName, subject)
    const words = tidy(opened.cell('quote', row)) || tidy(opened.cell('value', row))
    const quote = [...words].slice(0, QUOTE_MOST).join('') || writeOpened(figure, 'zh')
    const note = tidy(opened.cell('note', row))
    return {
      id: freeId(
        slugOf(opened.cell('id', row)) || slugOf(label),
        `row-${opened.rowNumbers[row] ?? row}`,
        ids,
      ),
      subject,
      topic: TOPICS.find((topic) => topic === opened.cell('topic', row)) ?? 'scale',
      metric: figure.unit ?? 'figure',
      ...cellsOf(quantityOf(figure)),
      as_of: '',
      baseline: '',
      attribution: 'article',
      section: '1',
      paragraph: '1',
      quote,
      statement_zh: `${label}：${writeOpened(figure, 'zh')}`,
      statement_en: `${label}: ${writeOpened(figure, 'en')}`,
      note_zh: note,
      note_en: note,
    }
  })
  return { claims, subjects: [...subjectIds].map(([subject, id]) => subjectOf(id, subject)) }
}
