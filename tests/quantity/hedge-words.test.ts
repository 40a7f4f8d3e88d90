import { JOINS, LOCALES, type Locale } from '@/lib/locale'
import { AFTER, BEFORE, COMPARING } from '@/lib/quantity/hedge-words'
import { readQuantities } from '@/lib/quantity/read'

type ByLanguage = Readonly<Record<Locale, readonly string[]>>

/** Powers of ten, so that orders of magnitude are some too; 来 is only before what is counted. */
const FIGURES: ByLanguage = {
  zh: ['20', '100%', '1万元', '三百', '三成', '20 万', '¥300'],
  en: ['10', '10%', '$1 million', 'one hundred', '100 people', '100 cards'],
}
const COUNTED: ByLanguage = { zh: ['50名员工', '20家养殖户'], en: ['480 gadgets', '50 new gadgets'] }
const GAPS: ByLanguage = { zh: ['', ' '], en: [' ', '  ', ' a total of '] }

const said = (text: string) => readQuantities(text).map(({ hedge }) => hedge)

describe.each(LOCALES)('hedges in %s', (locale) => {
  test.each([...COMPARING[locale], ...BEFORE[locale]])('before a figure: $hedge', ({ hedge, words }) => {
    const texts = words.flatMap((word) =>
      GAPS[locale].flatMap((gap) => FIGURES[locale].map((figure) => word + gap + figure)),
    )
    const exact = hedge === 'magnitude' ? texts.filter((text) => !text.endsWith('%')) : texts
    expect(exact.filter((text) => said(text).join() !== hedge)).toEqual([])
  })

  test.each(AFTER[locale])('after a figure: $hedge', ({ hedge, words }) => {
    const long = words.filter(
      (word) => word.length > 1 && word !== 'plus' && !/^(?:and (?:more|up)|at a)/.test(word),
    )
    const texts = long.flatMap((word) =>
      GAPS[locale].slice(0, 2).flatMap((gap) => FIGURES[locale].map((figure) => figure + gap + word)),
    )
    expect(texts.filter((text) => said(text).join() !== hedge)).toEqual([])
    const glue = JOINS[locale].gap
    const counts = words
      .filter((word) => word.length > 1)
      .flatMap((word) => COUNTED[locale].map((noun) => noun + glue + word))
    expect(counts.filter((text) => said(text).join() !== hedge)).toEqual([])
  })
})

test.each([
  ['50名员工以上', 'at-least'],
  ['200家门店左右', 'about'],
  ['5个城市以上海为中心', 'exact'],
  ['3 new cars or so', 'about'],
  ['20% of sales or more', 'at-least'],
  ['sold 300 and above all', 'exact'],
  ['5个城市以下简称五市', 'exact'],
  ['12名球员不到场', 'exact'],
  ['3家工厂还多雇人', 'exact'],
  ['sold 300 gadgets and more trucks', 'exact'],
])('what is counted may be before the hedge: %s', (text, hedge) => {
  expect(said(text)).toEqual([hedge])
})
