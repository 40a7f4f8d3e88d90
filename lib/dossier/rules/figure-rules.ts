import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { answerFaults } from '@/lib/dossier/rules/answer-rules'
import {
  type Holder,
  inSentences,
  type Mention,
  type Path,
  repeatedFaults,
  tokenFaults,
  unknownFaults,
} from '@/lib/dossier/rules/mentions'
import type { Fault } from '@/lib/faults/catalogue'

const FILE = 'figures.json'
const FIGURES: readonly Holder[] = ['claims', 'evidence']
const ROWS: readonly Holder[] = ['claims', 'evidence', 'checks']

/** Every id that figures.json names exists, in its lists and in its sentences, and no two figures have one address. */
export function figureFaults(files: ParsedFiles, json: string): Fault[] {
  if (!files.figures.ok) return []
  const { headline, figures, comparisons } = files.figures.value
  const mentions = [
    ...headline.map(
      ({ claim }, at): Mention => ({ id: claim, path: ['headline', at, 'claim'], holders: ['claims'] }),
    ),
    ...inSentences(headline, ['headline']),
    ...comparisons.flatMap(({ claims, base }, at) => {
      const here = ['comparisons', at]
      return [
        ...claims.map((id, index): Mention => ({ id, path: [...here, 'claims', index], holders: FIGURES })),
        ...(base === undefined
          ? []
          : [{ id: base, path: [...here, 'base'], holders: FIGURES } satisfies Mention]),
      ]
    }),
    ...inSentences(comparisons, ['comparisons']),
    ...figures.flatMap((entry, at) => [
      ...listed(entry, ['figures', at]),
      ...inSentences(entry, ['figures', at]),
    ]),
  ]
  return [
    ...unknownFaults(mentions, files, FILE, json),
    ...tokenFaults(files.figures.value, [], FILE, json),
    ...figures.flatMap((entry, at) => answerFaults(entry, ['figures', at], entry.claims, files, FILE, json)),
    ...answerFaults({ headline, comparisons }, [], [], files, FILE, json),
    ...repeatedFaults(figures, 'figures', FILE, json),
  ]
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
