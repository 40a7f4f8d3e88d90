import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { DictionarySection } from '@/components/method/dictionary-section'
import { HedgesSection } from '@/components/method/hedges-section'
import { LedgerSection } from '@/components/method/ledger-section'
import { Paragraphs } from '@/components/method/paragraphs'
import { ReadingSection } from '@/components/method/reading-section'
import { METHOD_SECTIONS } from '@/components/method/sections'
import { StatusSection } from '@/components/method/status-section'
import { METHOD_WORDS } from '@/components/method/words'
import { PageHead } from '@/components/page/page-head'
import { Section } from '@/components/page/section'
import { readAssessed } from '@/lib/claims/read-assessed'
import { JOINS } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

export const generateMetadata = metadataAt('/method/')

export default async function MethodPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = METHOD_WORDS[locale]
  const gap = JOINS[locale].gap
  const { claims, dossier } = readAssessed()
  const { method } = dossier.source
  const noted = claims.filter(({ claim }) => claim.note[locale] !== '')
  return (
    <>
      <PageHead path="/method/" locale={locale} />
      <div className="with-contents">
        <nav className="side-contents" aria-label={SITE_WORDS[locale].contents}>
          <ul>
            {METHOD_SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{words[section].title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="prose">
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
        </div>
      </div>
    </>
  )
}
