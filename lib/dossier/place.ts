import { ordinal } from '@/lib/dossier/cells'
import { type Columns, columnOf, type Property } from '@/lib/dossier/column'

/** A block of the article: section 1 (the lead) and up, paragraph 1 and up; paragraph 0 is the section's heading. */
export interface Place {
  readonly section: number
  readonly paragraph: number
}

const columns: Columns = {
  section: columnOf(ordinal(1), true, 'section of the article, from 1 (the lead)'),
  paragraph: columnOf(ordinal(0), true, 'paragraph of the section, from 1; 0 is its heading'),
}

/** Where in the article something is, in two columns. */
export function place(): Property<Place> {
  return {
    columns,
    make: ({ section, paragraph }) => ({
      ok: true,
      value: { section: Number(section), paragraph: Number(paragraph) },
    }),
  }
}
