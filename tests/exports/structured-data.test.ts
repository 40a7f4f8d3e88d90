import jsonld from 'jsonld'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { StructuredData } from '@/components/page/structured-data'
import { groupOf } from '@/lib/claims/status-group'
import { claimDataOf } from '@/lib/exports/claim-review'
import { readDataExports } from '@/lib/exports/data-exports'
import { datasetOf } from '@/lib/exports/dataset'
import { wholeAddressOf } from '@/lib/site/address'
import { claimOf, project } from '@/tests/fixtures/project'

const ours = project()

/** schema.org’s context, as far as it matters here: every word is one of its vocabulary. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { '@context': { '@vocab': 'https://schema.org/' } },
})

async function expanded(data: object): Promise<Record<string, unknown>> {
  const nodes: unknown = await jsonld.expand(data, { documentLoader } as never)
  const [node] = nodes as Record<string, unknown>[]
  return node ?? {}
}

const schema = (word: string) => `https://schema.org/${word}`
const valuesOf = (node: Record<string, unknown>, word: string) =>
  (node[schema(word)] as { '@value'?: unknown }[] | undefined) ?? []

describe('structured data', () => {
  test('the data set is a Dataset with a DataDownload for each file', async () => {
    const files = readDataExports()
    const node = await expanded(datasetOf(ours, files, 'en', 'All of it'))
    expect(node['@type']).toEqual([schema('Dataset')])
    const downloads = valuesOf(node, 'distribution') as Record<string, unknown>[]
    expect(downloads).toHaveLength(files.length)
    for (const download of downloads) {
      expect(download['@type']).toEqual([schema('DataDownload')])
      expect(valuesOf(download, 'contentUrl')[0]?.['@value']).toMatch(/^https?:\/\/.*\/data\/[\w.-]+$/)
    }
  })

  test.each([
    ['m6-accelerators', 4, 'Traced to one source'],
    ['nvidia-accelerators', 3, 'Partly supported'],
    ['google-accelerators', 1, 'Contradicted'],
  ])('%s is reviewed with %i of 5: %s', async (id, rating, word) => {
    const node = await expanded(claimDataOf(claimOf(ours, id), ours, 'en'))
    expect(node['@type']).toEqual([schema('ClaimReview')])
    const [given] = valuesOf(node, 'reviewRating') as Record<string, unknown>[]
    expect(valuesOf(given ?? {}, 'ratingValue')).toEqual([{ '@value': rating }])
    expect(valuesOf(given ?? {}, 'bestRating')).toEqual([{ '@value': 5 }])
    expect(valuesOf(given ?? {}, 'alternateName')).toEqual([{ '@value': word }])
    expect(valuesOf(node, 'headline')[0]?.['@value']).toMatch(new RegExp(` — ${word.toLowerCase()}$`))
    const [claim] = valuesOf(node, 'itemReviewed') as Record<string, unknown>[]
    expect(claim?.['@type']).toEqual([schema('Claim')])
    const [article] = valuesOf(claim ?? {}, 'appearance') as Record<string, unknown>[]
    expect(article?.['@type']).toEqual([schema('Article')])
  })

  test('every review has what Google asks of one: its own page, and a rating within its scale that is also a word', () => {
    const reviews = ours.claims.flatMap((item) => {
      const data = claimDataOf(item, ours, 'en')
      return data['@type'] === 'ClaimReview' ? [{ item, data }] : []
    })
    expect(reviews.length).toBeGreaterThan(20)
    for (const { item, data } of reviews) {
      const { url, author, datePublished, claimReviewed, itemReviewed, reviewRating } = data
      expect(url).toBe(wholeAddressOf(item.path.en))
      expect(author).toMatchObject({ name: expect.stringMatching(/./), url: expect.stringMatching(/^http/) })
      expect(datePublished).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(claimReviewed).toBe(item.claim.statement.en)
      expect(itemReviewed).toMatchObject({
        author: { name: expect.stringMatching(/./) },
        appearance: { datePublished: ours.dossier.source.published },
      })
      expect(reviewRating).toMatchObject({ worstRating: 1, bestRating: 5, alternateName: item.label.en })
      expect([1, 2, 3, 4, 5]).toContain(Reflect.get(Object(reviewRating), 'ratingValue'))
    }
    expect(new Set(reviews.map(({ data }) => data.url)).size).toBe(reviews.length)
  })

  test.each([
    ['claims of the article', null, 'Person'],
    ['claims that it takes from a report', 'highland-report', 'Organization'],
  ])('%s have their author', async (_, id, type) => {
    const said = ours.claims.filter(({ attribution }) => (attribution?.id ?? null) === id)
    expect(said).not.toEqual([])
    for (const item of said) {
      const node = await expanded(claimDataOf(item, ours, 'en'))
      const [reviewed = node] = valuesOf(node, 'itemReviewed') as Record<string, unknown>[]
      expect(valuesOf(reviewed, 'author')).toEqual([expect.objectContaining({ '@type': [schema(type)] })])
    }
  })

  test('an open claim is a Claim without a rating, and its headline says so', async () => {
    const open = ours.claims.filter(({ status }) => groupOf(status) === 'open')
    expect(open.length).toBeGreaterThan(0)
    for (const item of open) {
      const node = await expanded(claimDataOf(item, ours, 'zh'))
      expect([item.claim.id, node['@type']]).toEqual([item.claim.id, [schema('Claim')]])
      expect(JSON.stringify(node)).not.toContain('ating')
      expect(valuesOf(node, 'headline')).toEqual([{ '@value': item.title.zh }])
    }
  })
})

test('no text of the data ends the script in which it is', () => {
  const name = '</script><!--<script>'
  const markup = renderToStaticMarkup(createElement(StructuredData, { data: { name } }))
  const [, json = ''] = /^<script[^>]*>(.*)<\/script>$/.exec(markup) ?? []
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({ name })
})
