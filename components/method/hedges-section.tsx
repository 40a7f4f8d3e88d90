import type { ReactElement } from 'react'
import { SampleMark } from '@/components/chart/marks/sample-mark'
import { Quote } from '@/components/claim/quote'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import { Table } from '@/components/page/table'
import type { AssessedClaim } from '@/lib/claims/assess'
import type { ClaimView } from '@/lib/claims/claim-view'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Locale } from '@/lib/locale'
import { HEDGES } from '@/lib/quantity/hedge'
import { ABOUT_WIDTH, NEARLY_WIDTH } from '@/lib/quantity/interval'
import { addressOf } from '@/lib/site/address'

interface HedgesSectionProps {
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}

/** What each qualifier allows, with an example from the article and its mark. */
export function HedgesSection({ claims, locale }: HedgesSectionProps): ReactElement {
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
