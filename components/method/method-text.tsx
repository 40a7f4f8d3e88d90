import type { ReactElement } from 'react'
import { HedgesSection } from '@/components/method/hedges-section'
import { Paragraphs } from '@/components/method/paragraphs'
import { ReadingSection } from '@/components/method/reading-section'
import { StatusSection } from '@/components/method/status-section'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import { Table } from '@/components/page/table'
import type { AssessedDossier } from '@/lib/claims/assess'
import type { LedgerEntry } from '@/lib/dossier/rows'
import { FATES, type Fate } from '@/lib/dossier/vocabulary'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, excelPath } from '@/lib/site/address'

interface MethodTextProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** How claims are found, read, checked and judged, and how the article’s numbers were all looked at. */
export function MethodText({ assessed: { claims, dossier }, locale }: MethodTextProps): ReactElement {
  const words = METHOD_WORDS[locale]
  const gap = JOINS[locale].gap
  const { method } = dossier.source
  return (
    <>
      <Section id="claim" title={words.claim.title}>
        <p>{words.claim.rule}</p>
        <p>{[words.claim.rows, method.rows[locale]].join(gap)}</p>
        <p>{[words.claim.names, method.names[locale]].join(gap)}</p>
      </Section>
      <HedgesSection claims={claims} locale={locale} />
      <ReadingSection locale={locale} />
      <Section id="checks" title={words.checks.title}>
        <Paragraphs texts={[...words.checks.text, words.checks.precision]} />
      </Section>
      <StatusSection locale={locale} />
      <LedgerSection ledger={dossier.ledger} claims={claims.length} locale={locale} />
      <Section id="limits" title={words.limits.title}>
        <ul>
          {[...words.limits.text, ...method.limits.map((limit) => limit[locale])].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

interface LedgerSectionProps {
  readonly ledger: readonly LedgerEntry[]
  /** How many claims there are. */
  readonly claims: number
  readonly locale: Locale
}

/** What became of every numeral of the article. */
function LedgerSection({ ledger, claims, locale }: LedgerSectionProps): ReactElement {
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
      <Table
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
