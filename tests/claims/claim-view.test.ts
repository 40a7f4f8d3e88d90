import { assess } from '@/lib/claims/assess'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { dossierAfter, records } from '@/tests/fixtures/mini'
import { claimOf, project } from '@/tests/fixtures/project'

describe('a place in the article', () => {
  test.each([
    [{ section: 2, paragraph: 6 }, 'section 2, paragraph 6', 'sec.\u00a02 para.\u00a06', '第2节第6段'],
    [{ section: 3, paragraph: 0 }, 'section 3, heading', 'sec.\u00a03 heading', '第3节标题'],
  ])('%j is written out in both languages', (place, en, short, zh) => {
    expect([CLAIM_WORDS.en.place(place), CLAIM_WORDS.zh.place(place)]).toEqual([en, zh])
    expect([CLAIM_WORDS.en.shortPlace(place), CLAIM_WORDS.zh.shortPlace(place)]).toEqual([short, zh])
  })
})

describe('the view of a claim', () => {
  const item = claimOf(project(), 'm6-accelerators')

  test('has its number, place and addresses in both languages', () => {
    expect(item.written).toEqual({ zh: '480张卡', en: '480 cards' })
    expect(item.place.en).toMatch(/^section \d+, paragraph \d+$/)
    expect(item.path).toEqual({ zh: '/zh/claims/m6-accelerators/', en: '/en/claims/m6-accelerators/' })
  })

  test('has its number in the article’s words where the data have them, and keeps its range', () => {
    const words = { wording_zh: '十几', wording_en: 'a dozen or so' }
    const dossier = dossierAfter(
      records('claims.csv', ([header = [], ...rows]) => [
        [...header, ...Object.keys(words)],
        ...rows.map((row) => [...row, ...(row[0] === 'library-rooms' ? Object.values(words) : ['', ''])]),
      ]),
    )
    const rooms = claimOf(assess(dossier), 'library-rooms')
    expect(rooms.written).toEqual({ zh: '十几项', en: 'a dozen or so items' })
    expect(rooms.range.en).toBe('3 items')
  })

  test('says its date only where its subject has the same number of other days', () => {
    const { dossier } = project()
    const dates: Readonly<Record<string, string>> = { 'm6-accelerators': '2021', 'm6-parameters': '2022-05' }
    const claims = dossier.claims.map((claim) => {
      const asOf = dates[claim.id]
      if (claim.id === 'nvidia-accelerators') return { ...claim, asOf: '2020' }
      return asOf === undefined ? claim : { ...claim, metric: 'size', asOf }
    })
    const figures = dossier.figures.filter(({ kind }) => kind !== 'status')
    const named = assess({ ...dossier, claims, figures })
    expect(Object.keys(dates).map((id) => claimOf(named, id).name)).toEqual([
      { zh: 'M6（2021年）：480张卡', en: 'M6 (2021): 480 cards' },
      { zh: 'M6（2022年5月）：1万亿参数', en: 'M6 (May 2022): 1 trillion parameters' },
    ])
    expect(claimOf(named, 'nvidia-accelerators').name.en).toBe('NVIDIA: 3,072 A100s')
  })

  test('names its status in its title', () => {
    expect(item.title).toEqual({
      zh: '论断核查：M6的训练只用了480张卡——查到一个出处',
      en: 'Claim check: M6 was trained on only 480 cards — traced to one source',
    })
  })

  test('says its verdict first where the data have one, else the reason', () => {
    for (const { said, verdict, reason } of project().claims) expect(said).toEqual(verdict ?? reason)
  })
})
