import { ordinal } from '@/lib/dossier/cells'
import type { Columns, Property } from '@/lib/dossier/column'
import { COLUMN_TEXTS } from '@/lib/dossier/column-words'

/** A block of the article: section 1 (the lead) and up, paragraph 1 and up; paragraph 0 is the section's heading. */
export interface Place {
  readonly section: number
  readonly paragraph: number
}

const columns: Columns = {
  section: {
    cell: ordinal(1),
    required: true,
    description: COLUMN_TEXTS.place.section,
  },
  paragraph: {
    cell: ordinal(0),
    required: true,
    description: COLUMN_TEXTS.place.paragraph,
  },
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
