import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { Quote } from '@/components/claim/quote'
import { StatusMark } from '@/components/claim/status-mark'
import { CopyReader } from '@/components/source/copy-reader'
import { COPY_WORDS } from '@/components/source/words'
import { TRACE_WORDS } from '@/components/trace/words'
import type { AssessedClaim } from '@/lib/claims/assess'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { citationOf } from '@/lib/exports/citation'
import { JOINS, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'
import { addressOf, claimPath } from '@/lib/site/address'

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/source/')
}

export default async function SourcePage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = TRACE_WORDS[locale].source
  const copyWords = COPY_WORDS[locale]
  const { claims, dossier } = readAssessed()
  const { source } = dossier
  const at = (section: number, paragraph: number) =>
    claims.filter(({ claim }) => claim.place.section === section && claim.place.paragraph === paragraph)
  return (
    <>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lede">{words.intro}</p>
        <p className="evidence-meta">
          {[citationOf(source, locale), source.publishedHow[locale], source.textState[locale]].join(
            JOINS[locale].gap,
          )}
        </p>
      </div>
      <nav className="contents" aria-label={words.contents}>
        <ul>
          {source.sections.map(({ section, title }) => (
            <li key={section}>
              <a href={`#section-${section}`}>{words.section(section, title[locale])}</a>
            </li>
          ))}
          <li>
            <a href="#own-copy">{copyWords.title}</a>
          </li>
        </ul>
      </nav>
      {source.sections.map(({ section, title, paragraphs }) => (
        <section key={section} id={`section-${section}`} className="outline-section">
          <h2>{words.section(section, title[locale])}</h2>
          <QuoteList claims={at(section, 0)} locale={locale} />
          <ol>
            {paragraphs.map((line, index) => {
              const paragraph = index + 1
              return (
                <li key={line.en} id={`p${section}-${paragraph}`}>
                  <span className="outline-number">{paragraph}</span>
                  <div>
                    <p>{line[locale]}</p>
                    <QuoteList claims={at(section, paragraph)} locale={locale} />
                  </div>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
      <section id="own-copy" className="own-copy">
        <h2>{copyWords.title}</h2>
        <p>{copyWords.intro}</p>
        <p>
          <b>{copyWords.privacy}</b>
        </p>
        <noscript>
          <p>{copyWords.needsScripts}</p>
        </noscript>
        <CopyReader
          locale={locale}
          words={copyWords}
          claims={claims.map(({ claim, status, label, place }) => ({
            id: claim.id,
            quote: claim.quote,
            place: claim.place,
            where: place[locale],
            statement: claim.statement[locale],
            status,
            statusWord: label[locale],
          }))}
        />
      </section>
      <section className="outline-section">
        <p>
          <a href={addressOf(`/annotations/${locale}.json`)} download="annotations.json">
            {words.annotations}
          </a>
        </p>
        <p>{words.annotationsText}</p>
      </section>
    </>
  )
}

function QuoteList({
  claims,
  locale,
}: {
  readonly claims: readonly AssessedClaim[]
  readonly locale: Locale
}): ReactElement | null {
  if (claims.length === 0) return null
  return (
    <ul className="outline-quotes">
      {claims.map(({ claim, status }) => (
        <li key={claim.id} id={claim.id}>
          <Quote words={claim.quote} lang="zh-Hans" />
          {JOINS[locale].gap}
          <a href={addressOf(claimPath(locale, claim.id))}>{claim.statement[locale]}</a>{' '}
          <span className="outline-status">
            <StatusMark status={status} /> {CLAIM_WORDS[locale].statuses[status]}
          </span>
        </li>
      ))}
    </ul>
  )
}
