import { groupsOf } from '@/components/evidence/publication-groups'
import { publicationsOf, sharedTitle } from '@/lib/claims/publications'
import { project } from '@/tests/fixtures/project'

const REPOSITORY = 'https://github.com/zhejianglab/Genos'

test('publications that differ from the article come first, weak ones last', () => {
  const order = publicationsOf(project()).map(({ differs, weak }) => (weak ? 2 : differs ? 0 : 1))
  expect(new Set(order).size).toBe(3)
  expect(order).toEqual(order.toSorted())
})

describe('the title of a publication', () => {
  test.each([
    [['Carbon Emissions, Table 4', 'Carbon Emissions'], 'Carbon Emissions'],
    [['Switch Transformers (sec. 5.4)', 'Switch Transformers: Scaling to Trillion'], 'Switch Transformers'],
    [['M6-T: Exploring Experts', 'M6-T: Exploring Experts (abstract)'], 'M6-T: Exploring Experts'],
    [
      ['Models (CSV, 24 February), row “M6-T”', 'Models (CSV, 24 February), row “Switch”'],
      'Models (CSV, 24 February)',
    ],
    [['《模型》（摘要）', '《模型》（第二章）'], '《模型》'],
    [['Notes, Part 1', 'Notes, Part 1'], 'Notes, Part 1'],
    [['Genos README, model table', 'Genos Review'], 'zhejianglab/Genos'],
    [['Genos', 'Genosome'], 'zhejianglab/Genos'],
  ])('%j begins with %s', (titles, shared) => {
    expect(sharedTitle(titles, REPOSITORY)).toBe(shared)
  })

  test('names the whole where one use is of a table of it', () => {
    const titles = publicationsOf(project()).map(({ title }) => title.en)
    expect(titles).toContain('Carbon Emissions and Large Neural Network Training')
    expect(titles).toContain('Notable AI Models (CSV, 24 February 2025)')
    expect(titles).toContain('Genos')
    expect(titles).not.toContain('')
  })
})

test('the rule below each heading of the evidence is a sentence', () => {
  const rules = groupsOf(publicationsOf(project()), 'en').flatMap(({ rule }) => rule ?? [])
  expect(rules.length).toBeGreaterThan(3)
  expect(rules.filter((rule) => !/^[A-Z].*\.$/.test(rule))).toEqual([])
})
