import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { SparkEntry } from '@/lib/dossier/finding-entry'
import type { Path } from '@/lib/dossier/json'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { listed, type Mention, mentionFaults, repeatedFaults } from '@/lib/dossier/rules/references'
import { sentenceFaults } from '@/lib/dossier/rules/sentence-rules'
import type { Holder } from '@/lib/dossier/tokens'
import type { Fault } from '@/lib/faults/catalogue'

const QUANTITIES: readonly Holder[] = ['claims', 'evidence']
const ROWS: readonly Holder[] = ['claims', 'evidence', 'checks']

/** Every id in figures.json exists, its tokens can be filled, and no two charts have one address. */
export function figureFaults(files: ParsedFiles): Fault[] {
  if (!files.figures.ok) return []
  const { value, at } = files.figures
  const { figures, comparisons } = value
  const mentions = [
    ...comparisons.flatMap(({ claims, base }, n) => [
      ...listed(claims, ['comparisons', n, 'claims'], ...QUANTITIES),
      ...(base === undefined ? [] : [{ id: base, path: ['comparisons', n, 'base'], holders: QUANTITIES }]),
    ]),
    ...figures.flatMap((entry, n) => mentionsOf(entry, ['figures', n])),
  ]
  return [
    ...mentionFaults(mentions, files, at),
    ...sentenceFaults({ comparisons }, [], [], files, at),
    ...figures.flatMap((entry, n) => sentenceFaults(entry, ['figures', n], entry.claims, files, at)),
    ...repeatedFaults(
      figures.map(({ slug }) => slug),
      (n) => ['figures', n, 'slug'],
      at,
    ),
  ]
}

function mentionsOf(entry: ChartEntry, path: Path): Mention[] {
  const keys = (field: 'labels' | 'details' | 'given' | 'found'): Mention[] =>
    Object.keys(entry[field]).map((id) => ({ id, path: [...path, field, id], holders: ROWS }))
  /** The fields of an object that hold an id each. */
  const fields = (
    here: Path,
    ids: Readonly<Record<string, string>>,
    holdersOf: (field: string) => readonly Holder[],
  ) =>
    Object.entries(ids).map(
      ([field, id]): Mention => ({ id, path: [...path, ...here, field], holders: holdersOf(field) }),
    )
  return [
    ...listed(entry.claims, [...path, 'claims'], 'claims'),
    ...listed(entry.evidence, [...path, 'evidence'], 'evidence'),
    ...listed(entry.checks, [...path, 'checks'], 'checks'),
    ...keys('labels'),
    ...keys('details'),
    ...keys('given'),
    ...keys('found'),
    ...[...entry.rows, ...(entry.more?.rows ?? [])].flatMap(({ claim, checks }, n) => {
      const row = n < entry.rows.length ? ['rows', n] : ['more', 'rows', n - entry.rows.length]
      return [
        ...listed(claim === undefined ? [] : [claim], [...path, ...row, 'claim'], 'claims'),
        ...listed(checks, [...path, ...row, 'checks'], 'checks'),
      ]
    }),
    ...listed(entry.unfinished, [...path, 'unfinished'], 'claims'),
    ...Object.keys(entry.supported).map(
      (id): Mention => ({ id, path: [...path, 'supported', id], holders: ['claims'] }),
    ),
    ...fields(['supported'], entry.supported, () => ['evidence']),
    ...entry.annotations.map(
      ({ at: id }, n): Mention => ({ id, path: [...path, 'annotations', n, 'at'], holders: ROWS }),
    ),
    ...entry.measures.flatMap(({ per }, n) => [
      ...Object.keys(per).map(
        (id): Mention => ({ id, path: [...path, 'measures', n, 'per', id], holders: QUANTITIES }),
      ),
      ...fields(['measures', n, 'per'], per, () => ['claims']),
    ]),
    ...entry.pairs.flatMap(({ from, to }, n) => fields(['pairs', n], { from, to }, () => QUANTITIES)),
    ...entry.highlights.flatMap(({ source, ...highlight }, n) => [
      ...fields(['highlights', n], highlight, (field) => (field === 'dated' ? QUANTITIES : ['claims'])),
      ...(source === undefined ? [] : fields(['highlights', n], { source }, () => ['evidence'])),
    ]),
  ]
}

/** Every id in findings.json exists, its tokens can be filled, and no two findings have one address. */
export function findingFaults(files: ParsedFiles): Fault[] {
  if (!files.findings.ok) return []
  const { value, at } = files.findings
  const { findings } = value
  const mentions = findings.flatMap((entry, n) => [
    ...(['claims', 'evidence', 'checks'] as const).flatMap((field) =>
      listed(entry[field], ['findings', n, field], field),
    ),
    ...(entry.spark === undefined ? [] : sparkMentions(entry.spark, ['findings', n, 'spark'])),
  ])
  return [
    ...mentionFaults(mentions, files, at),
    ...findings.flatMap((entry, n) => sentenceFaults(entry, ['findings', n], entry.claims, files, at)),
    ...repeatedFaults(
      findings.map(({ slug }) => slug),
      (n) => ['findings', n, 'slug'],
      at,
    ),
  ]
}

function sparkMentions({ claim, beside, labels }: SparkEntry, path: Path): Mention[] {
  return [
    ...listed([claim], [...path, 'claim'], 'claims'),
    ...listed(beside, [...path, 'beside'], 'evidence', 'checks'),
    ...Object.keys(labels).map((id): Mention => ({ id, path: [...path, 'labels', id], holders: ROWS })),
  ]
}

/** Every claim in changes.json exists, and no two changes have one name. */
export function changeFaults(files: ParsedFiles): Fault[] {
  if (!files.changes.ok) return []
  const { value, at } = files.changes
  const { changes } = value
  return [
    ...mentionFaults(
      changes.flatMap(({ claims }, n) => listed(claims, ['changes', n, 'claims'], 'claims')),
      files,
      at,
    ),
    ...repeatedFaults(
      changes.map(({ slug }) => slug),
      (n) => ['changes', n, 'slug'],
      at,
    ),
  ]
}
