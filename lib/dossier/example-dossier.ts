import type { FileName } from '@/lib/dossier/files'
import { makeDossier } from '@/lib/dossier/make-dossier'

/** A dossier to start from: one subject and one claim, both plainly invented, to be overwritten. */
export function exampleDossier(today: string): Record<FileName, string> {
  return makeDossier({
    title: { zh: '示例文章（请改成你的）', en: 'An example article (make it yours)' },
    published: today.slice(0, 4),
    language: 'zh-Hans',
    today,
    subjects: [
      {
        id: 'example-library',
        name_zh: '示例图书馆',
        name_en: 'Example library',
        kind: 'organisation',
        line_zh: '虚构的图书馆，仅作示例。',
        line_en: 'An invented library, for example only.',
      },
    ],
    claims: [
      {
        id: 'example-books',
        subject: 'example-library',
        topic: 'scale',
        metric: 'books',
        value: '30000',
        unit: 'items',
        hedge: 'over',
        low: '',
        high: '',
        as_of: '',
        baseline: '',
        attribution: 'article',
        section: '1',
        paragraph: '1',
        quote: '藏书超3万册',
        statement_en: 'The example library has over 30 thousand books.',
        statement_zh: '示例图书馆藏书超过3万册。',
        note_en: 'An invented example: overwrite this row.',
        note_zh: '虚构的示例：请覆盖这一行。',
        counted: '',
        uncheckable: '',
        verdict_en: '',
        verdict_zh: '',
      },
    ],
  })
}
