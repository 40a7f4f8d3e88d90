import type { ReactElement } from 'react'
import { Phrased } from '@/components/page/phrased'
import { Whole } from '@/components/page/whole'
import type { Dossier } from '@/lib/dossier/dossier'
import { citationOf } from '@/lib/exports/citation'
import { ARCHIVE } from '@/lib/exports/data-exports'
import { JOINED } from '@/lib/exports/tables'
import { WORKBOOK } from '@/lib/exports/workbook'
import { JOINS, type Locale } from '@/lib/locale'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, excelPath } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

interface FooterProps {
  readonly dossier: Dossier
  readonly locale: Locale
}

/** What the site is about, what to take from it, how it was made and on what terms. */
export function Footer({ dossier, locale }: FooterProps): ReactElement {
  const words = SITE_WORDS[locale]
  const { source, evidence, changes } = dossier
  const corrected = changes.find(({ kind }) => kind === 'corrected')
  return (
    <footer className="site-footer">
      <section>
        <h2>{words.articleSource}</h2>
        <p>{citationOf(source, locale)}</p>
        <p>{words.quoteLicence}</p>
      </section>
      <section>
        <h2>{words.take}</h2>
        <ul>
          <li>
            <a href={addressOf(excelPath(`/data/${JOINED}.csv`))} download={`${JOINED}.csv`}>
              {words.claimsFile}
            </a>
          </li>
          <li>
            <a href={addressOf(WORKBOOK)}>{words.workbook}</a>
          </li>
          <li>
            <a href={addressOf(ARCHIVE)}>{words.everything}</a>
          </li>
          <li>
            <a href={addressOf(`/${locale}/data/`)}>{words.allFiles}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{words.how}</h2>
        <ul>
          <li>
            <a href={addressOf(`/${locale}/method/`)}>{words.methodLink}</a>
          </li>
          {corrected !== undefined && (
            <li>
              <a href={addressOf(`/${locale}/data/#corrections`)}>
                <Phrased text={words.corrected(writeDate(corrected.date, locale))} locale={locale} />
              </a>
            </li>
          )}
        </ul>
        <p>
          <Whole text={[words.codeLicence, words.dataLicence].join(JOINS[locale].gap)} />
        </p>
      </section>
      <section>
        <h2>{words.sources}</h2>
        <ul>
          <li>
            <a href={addressOf(`/${locale}/evidence/`)}>{words.pieces(evidence.length)}</a>
          </li>
          {source.credits.map(({ url, publisher, title, licence, licenceUrl }) => (
            <li key={url}>
              <a href={url} rel="external">
                {publisher}, {title}
              </a>{' '}
              <span className="licence">
                (<a href={licenceUrl}>{licence}</a>)
              </span>
            </li>
          ))}
        </ul>
      </section>
    </footer>
  )
}
