import type { ReactElement } from 'react'
import type { Source } from '@/lib/dossier/source-entry'
import { citationOf } from '@/lib/exports/citation'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

const FILES = [
  'claims.csv',
  'evidence.csv',
  'checks.csv',
  'subjects.csv',
  'numerals.csv',
  'notable-models.csv',
] as const

interface FooterProps {
  readonly source: Source
  readonly locale: Locale
}

/** What the site is about and on what terms: the article, the licences, the files. */
export function Footer({ source, locale }: FooterProps): ReactElement {
  const words = SITE_WORDS[locale]
  return (
    <footer className="site-footer">
      <section>
        <h2>{words.articleSource}</h2>
        <p>{citationOf(source, locale)}</p>
        <p>{source.publishedHow[locale]}</p>
      </section>
      <section>
        <h2>{words.licences}</h2>
        <p>{[words.codeLicence, words.dataLicence, words.quoteLicence].join(JOINS[locale].gap)}</p>
        {source.credits.map((credit) => (
          <p key={credit.url}>
            <a href={credit.url} rel="external">
              {credit.publisher}, {credit.title}
            </a>{' '}
            (<a href={credit.licenceUrl}>{credit.licence}</a>)
          </p>
        ))}
      </section>
      <section>
        <h2>{words.dataFiles}</h2>
        <ul>
          {FILES.map((file) => (
            <li key={file}>
              <a href={addressOf(`/data/${file}`)}>{file}</a>
            </li>
          ))}
        </ul>
      </section>
    </footer>
  )
}
