import { checkTable } from '@/lib/claims/check-table'
import { LOCALES } from '@/lib/locale'
import { claimOf, project } from '@/tests/fixtures/project'

const ours = project()
const { checks } = claimOf(ours, 'm6-accelerators')

describe.each(LOCALES)('the table of checks in %s', (locale) => {
  const groups = checkTable(checks, locale, 'm6-energy-reduction')

  test('has every check once, those of the page’s own claim first', () => {
    expect(groups[0]?.against).toBe('m6-energy-reduction')
    expect(groups.flatMap(({ rows }) => rows.map(({ result }) => result)).sort(byId)).toEqual(
      [...checks].sort(byId),
    )
  })

  test('says what limits all checks of a number once', () => {
    for (const { shared, rows } of groups) {
      expect(shared.length).toBeGreaterThan(0)
      const caveats = rows.map(({ caveat }) => caveat?.text ?? '')
      for (const sentence of shared) expect(caveats.join()).not.toContain(sentence)
    }
  })

  test('gives the same caveat of rows below each other once, over all of them', () => {
    for (const { rows } of groups)
      expect(rows.reduce((sum, { caveat }) => sum + (caveat?.rows ?? 0), 0)).toBe(rows.length)
  })

  test('joins no rows that have no caveat, as it would leave a hole in the lines between them', () => {
    const bare = groups.flatMap(({ rows }) => rows).filter(({ caveat }) => caveat?.text === '')
    expect(bare.length).toBeGreaterThan(1)
    expect(bare.every(({ caveat }) => caveat?.rows === 1)).toBe(true)
  })

  test('loses no sentence of a note', () => {
    for (const { shared, rows } of groups) {
      let said = shared.join('')
      for (const { result, caveat } of rows) {
        said += caveat?.text ?? ''
        for (const sentence of result.check.note[locale].split(/(?<=[.。]) ?/))
          expect(said).toContain(sentence)
      }
    }
  })
})

function byId(
  a: { readonly check: { readonly id: string } },
  b: { readonly check: { readonly id: string } },
) {
  return a.check.id < b.check.id ? -1 : 1
}
