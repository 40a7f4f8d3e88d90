import { Fragment, type ReactElement } from 'react'
import { SampleMark } from '@/components/chart/marks/sample-mark'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import { GroupLabel } from '@/components/claim/status-name'
import { METHOD_WORDS } from '@/components/method/words'
import { Facts } from '@/components/page/facts'
import { Section } from '@/components/page/section'
import { Table } from '@/components/page/table'
import type { AssessedClaim, AssessedDossier } from '@/lib/claims/assess'
import type { ClaimView } from '@/lib/claims/claim-view'
import { statusesOf } from '@/lib/claims/status-group'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { LedgerEntry } from '@/lib/dossier/rows'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import { FATES, type Fate, GRADES, ORIGINS } from '@/lib/dossier/vocabulary'
import { JOINS, type Locale } from '@/lib/locale'
import { FEWEST_YEARS, MOSTLY_YEARS, YEARS } from '@/lib/open/column-habits'
import { readingExamples } from '@/lib/open/reading-examples'
import { HEDGES } from '@/lib/quantity/hedge'
import { ABOUT_WIDTH, NEARLY_WIDTH } from '@/lib/quantity/hedge-interval'
import { hedgeLists, NEGATIONS } from '@/lib/quantity/hedge-words'
import { MOST_DIGITS, MOST_WHOLE } from '@/lib/quantity/interval'
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
        <Paragraphs texts={words.checks.text} />
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

/** The rules that give a claim its status, in the order in which they are tried (see `statusOf`). */
const STEPS = [
  ['partly', 'divided'],
  ['contradicted', 'contradicted'],
  ['confirmed', 'confirmed'],
  ['sourced', 'sourced'],
  ['partly', 'inPart'],
  ['derived', 'derived'],
  ['uncheckable', 'uncheckable'],
  ['repeated', 'repeated'],
  ['not-found', 'notFound'],
] as const

/** How a claim gets its status. */
function StatusSection({ locale }: { readonly locale: Locale }): ReactElement {
  const words = METHOD_WORDS[locale].status
  const { statuses, origins, grades } = CLAIM_WORDS[locale]
  return (
    <Section id="status" title={words.title}>
      <p>{words.text}</p>
      <StatusKey locale={locale} />
      <p>{words.order}</p>
      <ol className="status-rules">
        {STEPS.map(([status, rule]) => (
          <li key={rule}>
            <StatusMark status={status} /> <b>{statuses[status]}</b>
            {JOINS[locale].colon}
            {words.steps[rule]}
          </li>
        ))}
      </ol>
      <p>{words.weak}</p>
      <p>{words.origins}</p>
      <Facts
        className="definitions"
        facts={ORIGINS.map((key) => [key, origins[key], words.originRules[key]])}
      />
      <p>{words.grades}</p>
      <Facts className="definitions" facts={GRADES.map((key) => [key, grades[key], words.gradeRules[key]])} />
      <p>{words.findings}</p>
    </Section>
  )
}

/** The eight statuses in their three groups, and what each group means. */
function StatusKey({ locale }: { readonly locale: Locale }): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <Facts
      className="status-groups"
      facts={STATUS_GROUPS.map((group) => [
        group,
        <GroupLabel key="group" group={group} locale={locale} />,
        <Fragment key="statuses">
          <p>{words.groupTexts[group]}</p>
          <ul>
            {statusesOf(group).map((status) => (
              <li key={status}>
                <StatusMark status={status} /> {words.statuses[status]}
              </li>
            ))}
          </ul>
        </Fragment>,
      ])}
    />
  )
}

interface HedgesSectionProps {
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** What each qualifier allows, with an example from the article and its mark. */
function HedgesSection({ claims, locale }: HedgesSectionProps): ReactElement {
  const words = METHOD_WORDS[locale].hedges
  const rows = HEDGES.map((hedge) => {
    const examples = claims.filter(
      ({ claim: { quantity } }) => quantity.hedge === hedge && quantity.kind === 'number',
    )
    // A number in digits shows best what the word does.
    const example = examples.find(({ quote }) => /\d/.test(quote)) ?? examples[0]
    return {
      id: hedge,
      cells: [
        CLAIM_WORDS[locale].hedges[hedge],
        <Example key="example" claim={example} locale={locale} />,
        words.rules[hedge],
        <SampleMark key="mark" hedge={hedge} />,
      ],
    } as const
  })
  return (
    <Section id="hedges" title={words.title}>
      <p>{words.text}</p>
      <Table columns={words.columns} rows={rows} />
      <p>
        {words.widths(
          NEARLY_WIDTH.toLocaleString(locale, { style: 'percent' }),
          ABOUT_WIDTH.toLocaleString(locale, { style: 'percent' }),
        )}
      </p>
    </Section>
  )
}

interface ExampleProps {
  readonly claim: ClaimView | undefined
  readonly locale: Locale
}

/** The words of the article in which a qualifier appears. */
function Example({ claim, locale }: ExampleProps): ReactElement {
  if (claim === undefined) return <>{METHOD_WORDS[locale].hedges.noExample}</>
  return (
    <a href={addressOf(claim.path[locale])}>
      <Quote words={claim.quote} lang={claim.lang} />
    </a>
  )
}

/** How the Open page reads numbers in other people’s tables. */
function ReadingSection({ locale }: { readonly locale: Locale }): ReactElement {
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
      <p className="phrased">{words.turned([...NEGATIONS.zh, ...NEGATIONS.en].join('\u00a0· '))}</p>
      <p>
        {words.years(
          String(YEARS.first),
          String(YEARS.last),
          MOSTLY_YEARS.toLocaleString(locale, { style: 'percent' }),
          String(FEWEST_YEARS),
        )}
      </p>
      <p>{words.decimals}</p>
      <p>{words.digits(String(MOST_DIGITS), String(Math.log10(MOST_WHOLE)))}</p>
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
const termsOf = (terms: readonly string[]) => (
  <span className="phrased">{terms.map((term) => term.replaceAll(' ', '\u00a0')).join('\u00a0· ')}</span>
)

/** Texts, each a paragraph. */
function Paragraphs({ texts }: { readonly texts: readonly string[] }): ReactElement[] {
  return texts.map((text) => <p key={text}>{text}</p>)
}
