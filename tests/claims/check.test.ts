import { assess } from '@/lib/claims/assess'
import { sayOutcome } from '@/lib/claims/say'
import { all, cells, dossierAfter } from '@/tests/fixtures/mini'
import { checkOf, project, withValue } from '@/tests/fixtures/project'

const ours = project()

describe('the article’s arithmetic, redone', () => {
  test.each([
    ['cards-m6-nvidia-reduction', '1 − 480 ÷ 3,072 ≈ 84.4%', 'inconclusive', 'inside'],
    ['cards-m6-google-reduction', '1 − 480 ÷ 2,048 ≈ 76.6%', 'inconclusive', 'outside'],
    [
      'cards-per-trillion-m6-google-reduction',
      '1 − (480 ÷ 1 trillion) ÷ (2,048 ÷ 1.6 trillion) = 62.5%',
      'inconclusive',
      'outside',
    ],
    ['chips-m6-google-reduction', '1 − 480 ÷ 1,024 ≈ 53.1%', 'inconclusive', 'outside'],
    ['cards-nvidia-m6-ratio', '3,072 ÷ 480 = 6.4 times', 'inconclusive', 'outside'],
    ['cards-nvidia-m6-gain', '3,072 ÷ 480 − 1 = 5.4 times', 'inconclusive', 'outside'],
    ['cards-google-m6-ratio', '2,048 ÷ 480 ≈ 4.27 times', 'inconclusive', 'outside'],
    ['cards-google-m6-gain', '2,048 ÷ 480 − 1 ≈ 3.27 times', 'inconclusive', 'outside'],
    ['genos-accuracy-difference', '98.3% − 92% = 6.3 percentage points', null, null],
    ['genos-error-reduction', '1 − (1 − 98.3%) ÷ (1 − 92%) ≈ 78.8%', null, null],
    ['chatgpt-two-months', '30 November 2022 → 31 January 2023: about 2 months', 'holds', 'inside'],
    ['catch-up-to-qwen3', '30 November 2022 → 28 April 2025: about 2.4 years', 'inconclusive', 'inside'],
    ['catch-up-to-v4', '30 November 2022 → late April 2026: about 3.4 years', 'inconclusive', 'outside'],
    ['deepseek-three-months-before', '26 January 2025 → 28 April 2025: about 3 months', 'holds', 'inside'],
    ['v4-half-a-year-late', '? → late April 2026', 'inconclusive', null],
    [
      'alibaba-cloud-years-to-chatgpt',
      'September 2008 → 30 November 2022: about 14 years',
      'holds',
      'inside',
    ],
  ])('%s is worked out as %s', (id, working, outcome, fit) => {
    const result = checkOf(ours, id)
    expect(result.working.en).toBe(working)
    expect(result.outcome).toBe(outcome)
    expect(result.fit).toBe(fit)
  })

  test.each([
    ['ratio', '0.25', 'share', '占25%', '12 ÷ 48 = 25%', 'holds'],
    ['gain', '-0.75', 'change', '下降75%', '12 ÷ 48 − 1 = −75%', 'holds'],
    ['gain', '0.75', 'share', '增长75%', '12 ÷ 48 − 1 = −75%', 'does-not-hold'],
    ['difference', '20', 'percentage-points', '提高20个百分点', '80% − 60% = 20 percentage points', 'holds'],
    [
      'difference',
      '18',
      'percentage-points',
      '提高18个百分点',
      '80% − 60% = 20 percentage points',
      'does-not-hold',
    ],
  ])('a %s of a claim of %s in %s is in its unit', (kind, value, unit, quote, working, outcome) => {
    const operands =
      kind === 'difference'
        ? 'library-students survey-students'
        : 'library-computers-new library-computers-old'
    const dossier = dossierAfter(
      all(
        cells('claims.csv', 7, {
          hedge: 'exact',
          quote: '八成是学生',
          statement_zh: '80%',
          statement_en: '80%',
        }),
        cells('claims.csv', 12, {
          ...{ value, unit, quote, hedge: 'exact' },
          ...{ statement_zh: quote, statement_en: quote, note_zh: `“${quote}”`, note_en: `“${quote}”` },
        }),
        cells('numerals.csv', 12, { text: quote.replace(/\D/g, '') }),
        cells('checks.csv', 2, { kind, operands, basis: 'same' }),
      ),
    )
    const [result] = assess(dossier).checks
    expect([result?.working.en, result?.outcome, result?.unit.id]).toEqual([working, outcome, unit])
  })

  test('a count of cards never proves a saving of energy, however well it fits', () => {
    const ofCards = ours.checks.filter(({ check }) => check.basis === 'proxy')
    expect(ofCards).not.toEqual([])
    for (const { check, outcome, obstacle } of ofCards)
      expect([check.id, outcome, obstacle]).toEqual([check.id, 'inconclusive', 'other-quantity'])
  })

  test('a sum that contradicts its claim does not hold', () => {
    const later = project(withValue('chatgpt-months', '2', '7', ['两', '七']))
    expect(checkOf(later, 'chatgpt-two-months').outcome).toBe('does-not-hold')
  })

  test('a result that overlaps its claim in part is inconclusive', () => {
    const vague = project(withValue('alibaba-cloud-strategy', '2008-09', '2003', ['2008年9月', '2003年']))
    const result = checkOf(vague, 'alibaba-cloud-years-to-chatgpt')
    expect([result.outcome, result.obstacle]).toEqual(['inconclusive', 'overlap'])
  })

  test.each([
    ['cards-m6-google-reduction', '? Inconclusive: not the same measure (outside what is claimed)'],
    ['v4-half-a-year-late', '? Inconclusive: there is no number to count from'],
    ['alibaba-cloud-years-to-chatgpt', '✓ Holds'],
    ['genos-error-reduction', '–'],
  ])('%s says its outcome', (id, said) => {
    expect(sayOutcome(checkOf(ours, id), 'en')).toBe(said)
  })

  test.each([
    ['cards-m6-google-reduction', '? 无法判断：不是论断所说的量（在所称范围之外）'],
    ['v4-half-a-year-late', '? 无法判断：缺少可供起算的数字'],
    ['alibaba-cloud-years-to-chatgpt', '✓ 成立'],
  ])('%s says its outcome in Chinese', (id, said) => {
    expect(sayOutcome(checkOf(ours, id), 'zh')).toBe(said)
  })

  test('a check names what it tests by the article’s words, or by our reading of them', () => {
    expect(checkOf(ours, 'cards-m6-google-reduction').claimed?.zh).toBe('“能耗降低了超过八成”')
    expect(checkOf(ours, 'alibaba-cloud-years-to-chatgpt').claimed?.en).toBe(
      'the claim, which we read as 11 to 19 years',
    )
  })
})
