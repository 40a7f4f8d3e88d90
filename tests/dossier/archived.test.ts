import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { PublicationArticle } from '@/components/evidence/publication-article'
import { assess } from '@/lib/claims/assess'
import { publicationsOf } from '@/lib/claims/publications'
import { joinedRows } from '@/lib/exports/joined-table'
import { all, dossierAfter, type Edit, faultsAfter, places, records, text } from '@/tests/fixtures/mini'

const COPY = 'https://web.archive.org/web/2025/https://example.org/'

/** Says of the first piece of evidence that a copy of its page is archived at an address. */
function archivedAt(address: string): Edit {
  return records('evidence.csv', ([header = [], ...rows]) => [
    [...header, 'archived'],
    ...rows.map((row, at) => [...row, at === 0 ? address : '']),
  ])
}

test('an archived copy is offered beside the source, and nothing where none is known', () => {
  const assessed = assess(dossierAfter(archivedAt(COPY)))
  const [first, second] = assessed.dossier.evidence
  const claim = assessed.claims.find(({ claim }) => claim.id === first?.claim)
  expect(claim?.evidence[0]?.archived).toBe(COPY)
  expect(second?.archived).toBeNull()
  const list = renderToStaticMarkup(
    createElement(EvidenceList, { evidence: assessed.dossier.evidence, locale: 'en' }),
  )
  expect(list.split(`href="${COPY}" rel="external">Archived copy</a>`)).toHaveLength(2)
  const publication = publicationsOf(assessed).find(({ archived }) => archived === COPY)
  expect(publication?.uses[0]?.evidence.id).toBe(first?.id)
  if (publication === undefined) throw new Error('no publication has the copy')
  expect(renderToStaticMarkup(createElement(PublicationArticle, { publication, locale: 'zh' }))).toContain(
    `href="${COPY}" rel="external">网页存档</a>`,
  )
  expect(joinedRows(assessed).map((row) => row.evidence_archived)).toContain(COPY)
})

test('what is not a web address is refused, in the table and of the article', () => {
  const edit = all(
    archivedAt('web.archive.org/2025'),
    text('source.json', '"keywords"', '"archived": "archive.org", "keywords"'),
  )
  expect(places(faultsAfter(edit)).sort()).toEqual([
    'evidence.csv:2:archived: D106',
    expect.stringMatching(/^source\.json:\d+:archived: D010$/),
  ])
})
