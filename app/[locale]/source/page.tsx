import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { ArchivedCopy } from '@/components/evidence/source-link'
import { PageHead } from '@/components/page/page-head'
import { Whole } from '@/components/page/whole'
import { CopyReader } from '@/components/source/copy-reader'
import { ARTICLE_COPY_WORDS } from '@/components/source/copy-words'
import { StaticMarkup } from '@/components/static/static-markup'
import { readAssessed } from '@/lib/claims/read-assessed'
import { citationOf } from '@/lib/exports/citation'
import { JOINS } from '@/lib/locale'
import { PAGE_WORDS } from '@/lib/pages/words'
import { SITE_WORDS } from '@/lib/site/words'

export const generateMetadata = metadataAt('/source/')

export default async function SourcePage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = PAGE_WORDS[locale].outline
  const copyWords = ARTICLE_COPY_WORDS[locale]
  const { claims, dossier } = readAssessed()
  const { source } = dossier
  const about = [citationOf(source, locale), source.publishedHow[locale], source.textState[locale]]
  return (
    <>
      <PageHead path="/source/" locale={locale}>
        <p className="evidence-meta">
          <Whole text={about.join(JOINS[locale].gap)} />
          <ArchivedCopy address={source.archived} locale={locale} />
        </p>
      </PageHead>
      <nav className="contents" aria-label={SITE_WORDS[locale].contents}>
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
      <StaticMarkup name="outline" of="" locale={locale} />
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
          lang={source.language}
          claims={claims.map(({ id, quote, claim, place, statement, status, label }) => ({
            id,
            quote,
            place: claim.place,
            where: place[locale],
            statement: statement[locale],
            status,
            statusWord: label[locale],
          }))}
        />
      </section>
    </>
  )
}
