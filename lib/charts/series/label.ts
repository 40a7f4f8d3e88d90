import type { AssessedDossier } from '@/lib/claims/assess'
import { fill } from '@/lib/claims/fill'
import type { FigureEntry } from '@/lib/dossier/figure-entry'
import type { Text } from '@/lib/locale'

/** A row's name from figures.json where it gives one, with its tokens filled. */
export function labelOf(assessed: AssessedDossier, entry: FigureEntry, id: string, otherwise: Text): Text {
  const template = entry.labels[id]
  return template === undefined ? otherwise : fill(template, { assessed, entry })
}
