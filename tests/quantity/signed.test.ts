import fc from 'fast-check'
import { intervalOfHedge } from '@/lib/quantity/hedge-interval'
import { contains, negate } from '@/lib/quantity/interval'
import { hedgesFor } from '@/lib/quantity/make'
import { asPrinted } from '@/lib/quantity/precision'
import { made, SITE_UNITS, unitOf } from '@/tests/fixtures/units'
import { figures } from '@/tests/quantity/arbitraries'

const signed = [...SITE_UNITS.values()].map(({ unit }) => unit).filter((unit) => unit.signed)
const unsigned = [...SITE_UNITS.values()]
  .map(({ unit }) => unit)
  .filter(({ kind, signed: below }) => !below && kind !== 'date' && kind !== 'rank')
const anySigned = fc.constantFrom(...signed)
const hedges = fc.constantFrom('exact', 'over', 'under', 'nearly', 'about' as const)

describe('numbers below zero', () => {
  test('money, temperatures, percentage points and changes have them, counts and shares have not', () => {
    const ids = signed.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['yuan', 'degrees-celsius', 'percentage-points', 'change']))
    for (const id of ['people', 'share', 'kilometres', 'days']) expect(unitOf(id).signed).toBe(false)
  })

  test('allow what the number without its sign allows, turned round', () => {
    fc.assert(
      fc.property(figures(-3, 9), hedges, anySigned, (value, hedge, unit) => {
        expect(intervalOfHedge(-value, hedge, unit)).toEqual(negate(intervalOfHedge(value, hedge, unit)))
      }),
    )
  })

  test.each([
    ['over', Number.NEGATIVE_INFINITY, -0.05],
    ['at-least', Number.NEGATIVE_INFINITY, -0.05],
    ['under', -0.05, 0],
  ] as const)('in per cent are changes: %s 5%% in size is %d to %d', (hedge, low, high) => {
    expect(intervalOfHedge(-0.05, hedge, unitOf('share'))).toMatchObject({ low, high })
  })

  test('keep the printed number within what it is taken for', () => {
    fc.assert(
      fc.property(figures(-3, 9), anySigned, (value, unit) => {
        const result = made({ value: String(-value), unit: unit.id, hedge: 'exact', low: '', high: '' })
        expect(result.ok && contains(asPrinted(result.quantity), -value)).toBe(true)
      }),
    )
  })

  test('are refused where the unit has nothing below zero, which is then the least that “under” allows', () => {
    fc.assert(
      fc.property(figures(-6, -1), fc.constantFrom(...unsigned), (value, unit) => {
        for (const hedge of hedgesFor(unit))
          expect(made({ value: String(-value), unit: unit.id, hedge, low: '', high: '' }).ok).toBe(false)
        expect(intervalOfHedge(value, 'under', unit).low).toBe(0)
      }),
    )
  })
})
