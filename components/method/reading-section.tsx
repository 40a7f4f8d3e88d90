import type { ReactElement } from 'react'
import { Paragraphs } from '@/components/method/paragraphs'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import { Table } from '@/components/page/table'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { FEWEST_YEARS, MOSTLY_YEARS, YEARS } from '@/lib/open/column-habits'
import { readingExamples } from '@/lib/open/reading-examples'
import { HEDGES } from '@/lib/quantity/hedge'
import { hedgeLists, NEGATIONS } from '@/lib/quantity/hedge-words'
import { MOST_DIGITS } from '@/lib/quantity/interval'

/** How the Open page reads numbers in other people’s tables. */
export function ReadingSection({ locale }: { readonly locale: Locale }): ReactElement {
  const words = METHOD_WORDS[locale].reading
  const lists = HEDGES.map((hedge) => ({ hedge, ...hedgeLists(hedge) })).filter(
    ({ before, after }) => before.length + after.length > 0,
  )
  const examples = readingExamples(locale)
  return (
    <Section id="reading" title={words.title}>
      <Paragraphs texts={words.text} />
      <Table
        columns={words.columns}
        rows={lists.map(({ hedge, before, after }) => ({
          id: hedge,
          cells: [CLAIM_WORDS[locale].hedges[hedge], termsOf(before), termsOf(after)],
        }))}
      />
      <p>{words.turned([...NEGATIONS.zh, ...NEGATIONS.en].join('\u00a0· '))}</p>
      <p>
        {words.years(
          String(YEARS.first),
          String(YEARS.last),
          MOSTLY_YEARS.toLocaleString(locale, { style: 'percent' }),
          String(FEWEST_YEARS),
        )}
      </p>
      <p>{words.decimals}</p>
      <p>{words.digits(String(MOST_DIGITS))}</p>
      <p>{words.examples}</p>
      <Table
        columns={words.exampleColumns}
        rows={examples.map(({ cells, read, code }) => ({
          id: cells.join('|'),
          cells: [cells.join(' | '), code === null ? read : `${code} ${read}`],
        }))}
      />
    </Section>
  )
}

/** Words in a line that breaks between them and never within one. */
const termsOf = (terms: readonly string[]) =>
  terms.map((term) => term.replaceAll(' ', '\u00a0')).join('\u00a0· ')
