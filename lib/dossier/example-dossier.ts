import { textCells } from '@/lib/dossier/column'
import type { FileName } from '@/lib/dossier/files'
import { makeDossier } from '@/lib/dossier/make-dossier'
import { dossierText } from '@/lib/dossier/words'

/** A dossier to start from: one subject and one claim, both plainly invented, to be overwritten. */
export function exampleDossier(today: string): Record<FileName, string> {
  return makeDossier({
    title: dossierText('exampleTitle'),
    published: today.slice(0, 4),
    language: 'zh-Hans',
    today,
    subjects: [
      {
        id: 'example-library',
        kind: 'organisation',
        ...textCells('name', dossierText('exampleSubject')),
        ...textCells('line', dossierText('exampleLine')),
      },
    ],
    topics: [{ id: 'collection', ...textCells('name', dossierText('exampleTopic')) }],
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
        ...textCells('statement', dossierText('exampleStatement')),
        ...textCells('note', dossierText('exampleNote')),
      },
    ],
  })
}
