import type { ReactElement } from 'react'
import { DictionarySection } from '@/components/method/dictionary-section'
import { HedgesSection } from '@/components/method/hedges-section'
import { LedgerSection } from '@/components/method/ledger-section'
import { Paragraphs } from '@/components/method/paragraphs'
import { ReadingSection } from '@/components/method/reading-section'
import { StatusSection } from '@/components/method/status-section'
import { METHOD_WORDS } from '@/components/method/words'
import { Section } from '@/components/page/section'
import type { AssessedDossier } from '@/lib/claims/assess'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface MethodTextProps {
  readonly assessed: AssessedDossier
  readonly locale: Locale
}

/** How claims are found, read, checked and judged, and how the article’s numbers were all looked at. */
export function MethodText({ assessed: { claims, dossier }, locale }: MethodTextProps): ReactElement {
  const words = METHOD_WORDS[locale]
  const gap = JOINS[locale].gap
  const { method } = dossier.source
  const noted = claims.filter(({ claim }) => claim.note[locale] !== '')
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
      <DictionarySection dossier={dossier} locale={locale} />
      <Section id="limits" title={words.limits.title}>
        <ul>
          {[...words.limits.text, ...method.limits.map((limit) => limit[locale])].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section id="corrections" title={words.corrections.title}>
        <details>
          <summary>{words.corrections.text(noted.length)}</summary>
          <ul>
            {noted.map(({ id, path, statement, claim }) => (
              <li key={id}>
                <a href={addressOf(path[locale])}>{statement[locale]}</a>
                {gap}
                {claim.note[locale]}
              </li>
            ))}
          </ul>
        </details>
      </Section>
    </>
  )
}
