import { ordinal } from '@/lib/dossier/cells'
import { type Columns, columnOf, type Property } from '@/lib/dossier/column'
import type { Place } from '@/lib/dossier/place'

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
