import type { ReactElement } from 'react'
import { RuleTable } from '@/components/method/rule-table'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import type { LedgerEntry } from '@/lib/dossier/rows'
import { FATES, type Fate } from '@/lib/dossier/vocabulary'
import type { Locale } from '@/lib/locale'
import { addressOf, excelPath } from '@/lib/site/address'

interface LedgerSectionProps {
  readonly ledger: readonly LedgerEntry[]
  /** How many claims there are. */
  readonly claims: number
  readonly locale: Locale
}

/** What became of every numeral of the article. */
export function LedgerSection({ ledger, claims, locale }: LedgerSectionProps): ReactElement {
  const words = METHOD_WORDS[locale].ledger
  const count = (wanted: Fate) => ledger.filter(({ fate }) => fate === wanted).length
  const file = (
    <a key="file" href={addressOf(excelPath('/data/numerals.csv'))} download="numerals.csv">
      numerals.csv
    </a>
  )
  return (
    <Section id="ledger" title={words.title}>
      <p>{words.text}</p>
      <RuleTable
        columns={words.columns}
        rows={[
          ...FATES.map((fate) => {
            const { name, meaning } = words.fates[fate]
            return { id: fate, cells: [name, count(fate), meaning] } as const
          }),
          { id: 'total', cells: [words.total, ledger.length, file] },
        ]}
      />
      <p>{words.claims(count('claim'), claims)}</p>
    </Section>
  )
}
