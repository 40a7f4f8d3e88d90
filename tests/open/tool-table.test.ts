import { rolesInLanguage, rolesOfOurs } from '@/lib/open/match-roles'
import { Runs } from '@/lib/open/runs'
import { scrollRange } from '@/lib/open/scroll-range'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { openText } from '@/tests/open/tool-session'

describe('an opened table', () => {
  test.each([
    ['Chinese words by their sound in Chinese', '中国,1\n阿里,2\n北京,3\n', 'zh', false, '阿里 北京 中国'],
    ['capital letters among small ones', 'b,1\nA,2\nC,3\n', 'en', false, 'A b C'],
    ['numbers in words by their size', 'row 10,1\nrow 9,2\n', 'en', false, 'row 9 row 10'],
    ['the other way round', 'b,1\na,2\nc,3\n', 'en', true, 'c b a'],
  ] as const)('sorts %s', async (_, rows, locale, reversed, expected) => {
    const session = await openText(`name,value\n${rows}`)
    session.view({ ...DEFAULT_OPEN_VIEW, sort: 'label', reversed }, locale)
    expect(
      session
        .rows(0, 9, locale)
        .map(({ label }) => label)
        .join(' '),
    ).toBe(expected)
  })

  test.each([
    ['the largest first', false, 'b c a'],
    ['the smallest first', true, 'a c b'],
  ])('sorts figures, %s', async (_, reversed, expected) => {
    const session = await openText('name,value\na,1\nb,9\nc,5\n')
    session.view({ ...DEFAULT_OPEN_VIEW, sort: 'number', reversed }, 'en')
    expect(
      session
        .rows(0, 9, 'en')
        .map(({ label }) => label)
        .join(' '),
    ).toBe(expected)
  })

  test('a corrected row is at its place in the file', async () => {
    const session = await openText('name,value\na,1\nb,none\nc,5\n')
    session.correct([{ row: 3, cells: ['b', '2'] }])
    session.view(DEFAULT_OPEN_VIEW, 'en')
    expect(session.rows(0, 9, 'en').map(({ label }) => label)).toEqual(['a', 'b', 'c'])
  })

  test('a row has every cell of the file, also of columns without a role', async () => {
    const session = await openText('name,value,colour\na,超2000万,red\n')
    const detail = session.detail(0, 'en')
    expect(detail).toMatchObject({ row: 2, cell: '超2000万', written: 'over 20 million' })
    expect(detail?.cells).toEqual([
      { column: 'name', role: 'label', cell: 'a' },
      { column: 'value', role: 'value', cell: '超2000万' },
      { column: 'colour', role: null, cell: 'red' },
    ])
    expect(session.detail(1, 'en')).toBeNull()
  })

  test('a facet value that the file does not have finds all rows', async () => {
    const session = await openText('name,value,topic\na,1,x\nb,2,y\n')
    const facets = { ...DEFAULT_OPEN_VIEW.facets, topic: ['nowhere'] }
    expect(session.view({ ...DEFAULT_OPEN_VIEW, facets }, 'en').count).toBe(2)
  })
})

describe('a table too tall for a browser', () => {
  test.each([1_000, 340_000, 762_615, 1_000_000])('of %i rows can be scrolled to its last row', (count) => {
    const viewport = 500
    const total = count * 44
    const { height, ratio } = scrollRange(total, viewport)
    expect(height).toBeLessThanOrEqual(17_000_000)
    expect((height - viewport) * ratio).toBeCloseTo(total - viewport)
    expect(ratio).toBeGreaterThanOrEqual(1)
  })
})

test('only the newest run is wanted', () => {
  const runs = new Runs()
  const first = runs.start()
  const second = runs.start()
  expect([first(), second()]).toEqual([false, true])
  runs.end()
  expect(second()).toBe(false)
})

test('what a run has under way is called off by the next run, and by the end', () => {
  const runs = new Runs()
  runs.start()
  const { signal: first } = runs
  expect(first.aborted).toBe(false)
  runs.start()
  const { signal: second } = runs
  expect([first.aborted, second.aborted]).toEqual([true, false])
  runs.end()
  expect(second.aborted).toBe(true)
})

test('statements of our own columns follow the language, chosen columns do not', () => {
  const header = ['id', 'subject', 'value', 'statement_en', 'statement_zh', 'note_en', 'note_zh']
  expect(rolesInLanguage(header, rolesOfOurs(header, 'en'), 'zh')).toEqual(rolesOfOurs(header, 'zh'))
  const chosen = ['label', null, 'value', null, null, null, null] as const
  expect(rolesInLanguage(header, chosen, 'zh')).toEqual(chosen)
})
