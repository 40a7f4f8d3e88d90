import { oneCurrency, spelledUnit } from '@/lib/open/currency'
import { CURRENCIES } from '@/lib/quantity/money-words'
import { readQuantities } from '@/lib/quantity/read'

/** What a sum is in: a unit of the site, or the one sign of its currency. */
function paidIn(text: string): string | undefined {
  const [reading] = readQuantities(text)
  return reading?.unit?.id ?? spelledUnit(reading?.counted ?? '')?.id ?? oneCurrency(reading?.counted ?? '')
}

test.each(
  CURRENCIES.flatMap(({ unit, sign, names }) =>
    [...names]
      .filter((name) => !/^[$¥]$|^(?:mex|yen|sfr|won|rs)|[a-z]{4}| /.test(name))
      .map((name) => (/\p{Script=Han}|원/u.test(name) ? `5亿${name}` : `${name.toUpperCase()}5 million`))
      .map((sum) => [sum, unit ?? sign]),
  ),
)('%s is in %s', (sum, currency) => {
  expect(paidIn(sum)).toBe(currency)
})

test.each(['XY$5 million', 'ZZ$ 3.2m'])(
  'money of a country that is not known is none of another: %s',
  (text) => {
    expect(readQuantities(text)).toEqual([])
  },
)

test.each([
  ['5 million CAD', 'C$'],
  ['CAD 5 million', 'C$'],
  ['约1,180万港元', 'HK$'],
  ['5000蚊', 'HK$'],
])('%s is in %s', (text, sign) => {
  expect(paidIn(text)).toBe(sign)
})
