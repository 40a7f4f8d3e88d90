import { readFileSync } from 'node:fs'
import { chartOf } from '@/lib/charts/chart'
import { viewsOf } from '@/lib/charts/views'
import { assess } from '@/lib/claims/assess'
import { sayOutcome } from '@/lib/claims/say'
import { readFolder } from '@/lib/dossier/read-folder'
import { verify } from '@/lib/ledger/verify'
import { LOCALES } from '@/lib/locale'
import { checkOf } from '@/tests/fixtures/project'

const FOLDER = 'docs/examples/railway'

function example() {
  const result = readFolder(FOLDER)
  if (!result.ok) throw new Error('the example has faults')
  return assess(result.dossier)
}

describe('the example of a railway: money, passengers, kilometres and losses', () => {
  const assessed = example()
  const written = (id: string) => assessed.claims.find((item) => item.id === id)?.written.en
  const check = (id: string) => assessed.checks.find((result) => result.check.id === id)

  test('says that it is invented, and its quotes are in its article', () => {
    const { dossier } = assessed
    expect(dossier.source.title).toEqual({
      zh: expect.stringContaining('虚构'),
      en: expect.stringContaining('invented'),
    })
    expect(verify(dossier, readFileSync(`${FOLDER}/article.md`, 'utf8')).faults).toEqual([])
  })

  test.each([
    ['result-2025', 'about −5 million yuan'],
    ['coldest', '−18.5 degrees Celsius'],
    ['freight', '−5.2%'],
    ['journeys', 'nearly 3 million passenger journeys'],
    ['trainsets', '8 trainsets'],
  ])('%s is %s', (id, words) => {
    expect(written(id)).toBe(words)
  })

  test('a profit less a loss is more than either, and a loss that shrinks is a reduction', () => {
    expect(check('swing')).toMatchObject({ outcome: 'holds', derived: { low: 6_500_000, high: 7_500_000 } })
    expect(check('cut-reported')).toMatchObject({ outcome: 'does-not-hold' })
    expect(check('cut-reported')?.working.en).toBe('1 − (−4.82 million) ÷ (−9.1 million) ≈ 47%')
  })

  test('a loss is not a multiple of a profit, and the check says so', () => {
    expect(check('no-multiple')).toMatchObject({ derived: null, obstacle: 'signs-differ' })
    expect(LOCALES.map((locale) => sayOutcome(checkOf(assessed, 'no-multiple'), locale))).toEqual([
      '? 无法判断：两个数可能一正一负，不能以倍数相比',
      '? Inconclusive: one number can be below zero and the other above, so neither is a multiple of the other',
    ])
  })

  test('losses are drawn left of zero, profits right of it', () => {
    const entry = assessed.dossier.figures.find(({ slug }) => slug === 'results')
    if (entry === undefined) throw new Error('no such chart')
    for (const { layout } of viewsOf(chartOf(assessed, entry), 'en')) {
      const bars = layout.marks.filter(({ base }) => base !== null)
      const side = (id: string) => {
        const mark = bars.find((bar) => bar.id === id)
        return Math.sign((mark?.x ?? 0) - (mark?.base ?? 0))
      }
      expect([side('result-2023'), side('result-2024'), side('result-2025')]).toEqual([-1, 1, -1])
    }
  })
})
