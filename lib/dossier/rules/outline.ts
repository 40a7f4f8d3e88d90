import { lineOfPath } from '@/lib/dossier/json-line'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import type { Place, Source } from '@/lib/dossier/rows'
import type { Fault, Finding } from '@/lib/faults/catalogue'

/** Sections are numbered from 1 without a gap, or places would mean nothing. */
export function outlineFaults({ source }: ParsedFiles, json: string): Fault[] {
  if (!source.ok) return []
  return source.value.sections.flatMap(({ section: found }, index): Fault[] => {
    const expected = index + 1
    if (found === expected) return []
    const path = ['sections', String(index), 'section']
    return [
      {
        code: 'D313',
        file: 'source.json',
        row: lineOfPath(json, path),
        column: path.join('.'),
        details: { found, expected },
      },
    ]
  })
}

/** What is wrong with a place, compared with the outline; null when it is there. */
export function placeFinding(place: Place, source: Source): Finding<'D306'> | null {
  const outline = source.sections.find(({ section }) => section === place.section)
  const known = outline !== undefined && place.paragraph <= outline.paragraphs.length
  return known ? null : { code: 'D306', details: { ...place } }
}

/** Whether two places are one paragraph. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.section === b.section && a.paragraph === b.paragraph
}
