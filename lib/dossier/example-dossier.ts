import { textCells } from '@/lib/dossier/column'
import type { FileName } from '@/lib/dossier/files'
import { makeDossier } from '@/lib/dossier/make-dossier'
import { translated } from '@/lib/dossier/translations'

/** A dossier to start from: one subject and one claim, both plainly invented, to be overwritten. */
export function exampleDossier(today: string): Record<FileName, string> {
  return makeDossier({
    title: translated('An example article (make it yours)'),
    published: today.slice(0, 4),
    language: 'zh-Hans',
    today,
    subjects: [
      {
        id: 'example-library',
        kind: 'organisation',
        ...textCells('name', translated('Example library')),
        ...textCells('line', translated('An invented library, for example only.')),
      },
    ],
    topics: [{ id: 'collection', ...textCells('name', translated('The collection')) }],
    claims: [
      {
        id: 'example-books',
        subject: 'example-library',
        topic: 'collection',
        metric: 'books',
        value: '30000',
        unit: 'items',
        hedge: 'over',
        low: '',
        attribution: 'article',
        section: '1',
        paragraph: '1',
        quote: '藏书超3万册',
        ...textCells('statement', translated('The example library has over 30 thousand books.')),
        ...textCells('note', translated('An invented example: overwrite this row.')),
      },
    ],
  })
}
