import fc from 'fast-check'
import { choice, FLAG, LIST, LIST_OF_ONE, searchOf, TEXT } from '@/lib/site/address-params'

const PARAMS = { q: TEXT, group: LIST, subject: LIST_OF_ONE, sort: choice(['file', 'label']), reversed: FLAG }
const DEFAULTS = { q: '', group: [], subject: [], sort: 'file' as const, reversed: false }

const anyState = fc.record({
  q: fc.string({ unit: 'grapheme' }),
  group: fc.uniqueArray(fc.constantFrom('open', 'mixed', '有据'), { maxLength: 3 }),
  subject: fc.constantFrom([], ['Washington, DC'], ['a&b=c']),
  sort: fc.constantFrom('file' as const, 'label' as const),
  reversed: fc.boolean(),
})

describe('the state in an address', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const written = new URLSearchParams(searchOf(PARAMS, state))
        for (const name of ['q', 'group', 'subject', 'sort', 'reversed'] as const) {
          const { parse, defaultValue } = PARAMS[name]
          const text = written.get(name)
          expect(text === null ? defaultValue : parse(text)).toEqual(state[name])
        }
      }),
    )
  })

  test('leaves out what is default, and does not escape commas', () => {
    expect(searchOf(PARAMS, DEFAULTS)).toBe('')
    expect(searchOf(PARAMS, { ...DEFAULTS, group: ['open', 'mixed'], reversed: true })).toBe(
      '?group=open,mixed&reversed=1',
    )
  })

  test.each([
    ['a choice that does not exist is none', PARAMS.sort.parse('sideways'), null],
    ['a list has each value once and no empty one', LIST.parse('open,,mixed,open'), ['open', 'mixed']],
    ['a list of one keeps its commas', LIST_OF_ONE.parse('Washington, DC'), ['Washington, DC']],
    ['anything but 1 is no', FLAG.parse('yes'), false],
  ])('%s', (_, read, expected) => {
    expect(read).toEqual(expected)
  })
})
