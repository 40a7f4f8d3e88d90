import { parseArticle } from '@/lib/ledger/article'
import { CONTEXT_MOST, contextsOf, outdatedContexts } from '@/lib/ledger/contexts'
import { ARTICLE, dossierAfter } from '@/tests/fixtures/mini'
import { project } from '@/tests/fixtures/project'

const article = parseArticle(ARTICLE)
const { claims } = dossierAfter()

describe('what stands around the quotes', () => {
  test('is a few characters of the article itself, on either side', () => {
    const contexts = contextsOf(claims, article)
    expect(contexts).toHaveLength(claims.length)
    for (const { claim, prefix, suffix } of contexts) {
      const quote = claims.find(({ id }) => id === claim)?.quote ?? ''
      expect(ARTICLE).toContain(`${prefix}${quote}${suffix}`)
      expect([...prefix].length).toBeLessThanOrEqual(CONTEXT_MOST)
      expect([...suffix].length).toBeLessThanOrEqual(CONTEXT_MOST)
    }
  })

  test('as made from the article agrees with it', () => {
    expect(outdatedContexts(contextsOf(claims, article), claims, article)).toEqual([])
  })

  test.each([
    ['another word', (prefix: string) => `${prefix}不`],
    ['a word less', (prefix: string) => prefix.slice(1)],
  ])('with %s is told by its claim', (_, change) => {
    const [first, ...others] = contextsOf(claims, article).filter(({ prefix }) => prefix !== '')
    if (first === undefined) throw new Error('some quote stands inside its paragraph')
    const rest = contextsOf(claims, article).filter(({ claim }) => claim !== first.claim)
    expect(others.length).toBeGreaterThan(0)
    expect(outdatedContexts([{ ...first, prefix: change(first.prefix) }, ...rest], claims, article)).toEqual([
      first.claim,
    ])
  })

  test('may be missing of a claim, but not be of a claim that does not exist', () => {
    const contexts = contextsOf(claims, article)
    expect(outdatedContexts(contexts.slice(1), claims, article)).toEqual([])
    expect(
      outdatedContexts([...contexts, { claim: 'no-such', prefix: '', suffix: '' }], claims, article),
    ).toEqual(['no-such'])
  })
})

test('the project keeps no more than a few words around a quote', () => {
  const { contexts } = project().dossier
  expect(contexts.length).toBeGreaterThan(0)
  for (const { prefix, suffix } of contexts)
    expect(Math.max([...prefix].length, [...suffix].length)).toBeLessThanOrEqual(CONTEXT_MOST)
})
