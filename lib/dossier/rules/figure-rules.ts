import type { FigureEntry } from '@/lib/dossier/figure-entry'
import { lineOfPath } from '@/lib/dossier/json-line'
import type { ParsedFiles } from '@/lib/dossier/validate'
import type { Fault } from '@/lib/faults/catalogue'

type Path = readonly (string | number)[]

/** Files whose ids a field of figures.json may name. */
type Holder = 'claims' | 'evidence' | 'checks' | 'subjects'

interface Mention {
  readonly id: string
  readonly path: Path
  readonly holders: readonly Holder[]
}

const FIGURES: readonly Holder[] = ['claims', 'evidence']
const ROWS: readonly Holder[] = ['claims', 'evidence', 'checks']

/** Where an id stands in a sentence: {claim:m6-accelerators:bare}. */
const TOKEN = /\{(claim|checks?|fits|models-beyond|subject):([a-z0-9-]+)(?::[a-z]+)?\}/g
const HOLDER_OF_TOKEN: Readonly<Record<string, Holder>> = {
  claim: 'claims',
  check: 'checks',
  checks: 'claims',
  fits: 'claims',
  'models-beyond': 'claims',
  subject: 'subjects',
}

/** Every id that figures.json names exists, in its lists and in its sentences, and no two figures have one address. */
export function figureFaults(files: ParsedFiles, json: string): Fault[] {
  if (!files.figures.ok) return []
  const { headline, figures } = files.figures.value
  const place = (path: Path) => {
    const keys = path.map(String)
    return { file: 'figures.json', row: lineOfPath(json, keys), column: keys.join('.') }
  }

  const mentions = [
    ...headline.map(
      ({ claim }, at): Mention => ({ id: claim, path: ['headline', at, 'claim'], holders: ['claims'] }),
    ),
    ...inSentences(headline, ['headline']),
    ...figures.flatMap((entry, at) => [
      ...listed(entry, ['figures', at]),
      ...inSentences(entry, ['figures', at]),
    ]),
  ]
  const unknown = mentions.flatMap(({ id, path, holders }): Fault[] => {
    const sets = holders.map((holder) => files[holder].ids)
    if (sets.some((ids) => ids === null || ids.has(id))) return []
    return [
      {
        code: 'D301',
        ...place(path),
        details: { id, file: holders.map((holder) => `${holder}.csv`).join(' / ') },
      },
    ]
  })
  const repeated = figures.flatMap(({ slug: id }, at): Fault[] => {
    const first = figures.findIndex(({ slug }) => slug === id)
    if (first === at) return []
    return [
      {
        code: 'D201',
        ...place(['figures', at, 'slug']),
        details: { id, first: place(['figures', first, 'slug']).row },
      },
    ]
  })
  return [...unknown, ...repeated]
}

function listed(entry: FigureEntry, path: Path): Mention[] {
  const each = (field: 'claims' | 'evidence' | 'checks'): Mention[] =>
    entry[field].map((id, at) => ({ id, path: [...path, field, at], holders: [field] }))
  const keys = (field: 'labels' | 'details'): Mention[] =>
    Object.keys(entry[field]).map((id) => ({ id, path: [...path, field, id], holders: ROWS }))
  return [
    ...each('claims'),
    ...each('evidence'),
    ...each('checks'),
    ...keys('labels'),
    ...keys('details'),
    ...entry.measures.flatMap(({ per }, at) =>
      Object.entries(per).flatMap(([id, divisor]): Mention[] => {
        const here = [...path, 'measures', at, 'per', id]
        return [
          { id, path: here, holders: FIGURES },
          { id: divisor, path: here, holders: ['claims'] },
        ]
      }),
    ),
    ...entry.pairs.flatMap(({ from, to }, at): Mention[] => [
      { id: from, path: [...path, 'pairs', at, 'from'], holders: FIGURES },
      { id: to, path: [...path, 'pairs', at, 'to'], holders: FIGURES },
    ]),
    ...entry.highlights.flatMap(({ claim, parameters, dated }, at): Mention[] => [
      { id: claim, path: [...path, 'highlights', at, 'claim'], holders: ['claims'] },
      { id: parameters, path: [...path, 'highlights', at, 'parameters'], holders: ['claims'] },
      { id: dated, path: [...path, 'highlights', at, 'dated'], holders: FIGURES },
    ]),
  ]
}

/** Ids in the tokens of every sentence below a value. */
function inSentences(value: unknown, path: Path): Mention[] {
  if (typeof value === 'string') {
    return [...value.matchAll(TOKEN)].flatMap(([, token = '', id = '']) => {
      const holder = HOLDER_OF_TOKEN[token]
      return holder === undefined ? [] : [{ id, path, holders: [holder] }]
    })
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => inSentences(inner, [...path, key]))
}
