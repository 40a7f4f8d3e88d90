import { textCells } from '@/lib/dossier/column'
import type { FileName } from '@/lib/dossier/files'
import { makeDossier } from '@/lib/dossier/make-dossier'
import { textOf } from '@/lib/locale'

/** A dossier to start from: one subject and one claim, both plainly invented, to be overwritten. */
export function exampleDossier(today: string): Record<FileName, string> {
  return makeDossier({
    title: textOf(['示例文章（请改成你的）', 'An example article (make it yours)']),
    published: today.slice(0, 4),
    language: 'zh-Hans',
    today,
    subjects: [
      {
        id: 'example-library',
        kind: 'organisation',
        ...textCells('name', textOf(['示例图书馆', 'Example library'])),
        ...textCells('line', textOf(['虚构的图书馆，仅作示例。', 'An invented library, for example only.'])),
      },
    ],
    topics: [{ id: 'collection', ...textCells('name', textOf(['馆藏', 'The collection'])) }],
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
        ...textCells(
          'statement',
          textOf(['示例图书馆藏书超过3万册。', 'The example library has over 30 thousand books.']),
        ),
        ...textCells(
          'note',
          textOf(['虚构的示例：请覆盖这一行。', 'An invented example: overwrite this row.']),
        ),
      },
    ],
  })
}
