import { proposeNumber } from '@/lib/open/proposal'
import { BUILT_IN_UNITS } from '@/lib/quantity/built-in-units'

test.each([
  ['£39.8bn (4.8%)', '£39.8bn'],
  ['4.7 mm/yr (2014-2023)', '4.7 mm/yr'],
  ['60 (50.0)', '60'],
  ['17.1m (+25%)', '17.1 million'],
  ['310m', '310 million'],
  ['>1m', '>1 million'],
  ['3:1', null],
  ['(12) 13', null],
  ['12 (13) 14', null],
  ['about twelve (or 13)', 'about twelve'],
])('of %s, %s can be accepted instead', (cell, proposal) => {
  expect(proposeNumber(cell, BUILT_IN_UNITS)).toBe(proposal)
})
