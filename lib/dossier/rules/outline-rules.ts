import type { RowFault } from '@/lib/dossier/column'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Place } from '@/lib/dossier/place'
import { when } from '@/lib/dossier/rules/report'
import type { Fault } from '@/lib/faults/catalogue'

/** Sections are numbered from 1 without a gap, or places would mean nothing. */
export function outlineFaults({ source }: ParsedFiles): Fault[] {
  if (!source.ok) return []
  return source.value.sections.flatMap(({ section: found }, index): Fault[] => {
    const expected = index + 1
    if (found === expected) return []
    return [{ code: 'D405', ...source.at(['sections', index, 'section']), details: { found, expected } }]
  })
}

/** D306 where the outline of the article does not have a place. */
export function placeFaults({ section, paragraph }: Place, { source }: ParsedFiles): readonly RowFault[] {
  if (!source.ok) return []
  const outline = source.value.sections.find((other) => other.section === section)
  const isKnown = outline !== undefined && paragraph <= outline.paragraphs.length
  return when(!isKnown, 'paragraph', { code: 'D306', details: { section, paragraph } })
}
