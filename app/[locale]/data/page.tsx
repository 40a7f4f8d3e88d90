import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { DataTable } from '@/components/data/data-table'
import { exampleSize } from '@/components/data/example-sizes'
import { FieldList, MemberList } from '@/components/data/field-list'
import { FigureFilesTable } from '@/components/data/figure-files-table'
import { StructuredData } from '@/components/page/structured-data'
import { CiteBlock } from '@/components/share/cite-block'
import { readAssessed } from '@/lib/claims/read-assessed'
import { addressPatterns } from '@/lib/exports/address-patterns'
import { examplesOf, FRAME_HEIGHT_SCRIPT } from '@/lib/exports/examples'
import { FIGURE_FIELDS } from '@/lib/exports/figure-fields'
import { FIGURE_MEMBERS } from '@/lib/exports/json-members'
import { readDataFiles } from '@/lib/exports/read-data-files'
import { WHOLE } from '@/lib/exports/references'
import { writeSize } from '@/lib/exports/size'
import { datasetOf } from '@/lib/exports/structured-data'
import { FILE_WORDS } from '@/lib/exports/words'
import { JOINS } from '@/lib/locale'
import { metadataOf, pageAt } from '@/lib/pages/metadata'
import { writeDate } from '@/lib/quantity/write-date'
import { addressOf, claimPath } from '@/lib/site/address'

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/data/')
}

export default async function DataPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = FILE_WORDS[locale]
  const assessed = readAssessed()
  const { claims, changes } = assessed.dossier
  const files = readDataFiles()
  const addresses = await Promise.all(
    addressPatterns(assessed, locale).map(async (address) => ({
      ...address,
      size: await exampleSize(assessed, address.name, locale),
    })),
  )
  return (
    <article className="data-page">
      <StructuredData data={datasetOf(assessed, files, locale, pageAt(locale, '/').description)} />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="lede">{words.intro}</p>
      </header>
      <section id="tables">
        <h2>{words.tables}</h2>
        <p>{words.tablesText}</p>
        <DataTable files={files} locale={locale} />
        <p>{words.spreadsheets}</p>
      </section>
      <section id="figures">
        <h2>{words.figures}</h2>
        <p>{words.figuresText}</p>
        <FigureFilesTable assessed={assessed} locale={locale} />
        <details>
          <summary>{words.figureColumns}</summary>
          <FieldList fields={FIGURE_FIELDS} locale={locale} />
        </details>
        <details>
          <summary>{words.figureMembers}</summary>
          <MemberList members={FIGURE_MEMBERS} locale={locale} />
        </details>
      </section>
      <section id="addresses">
        <h2>{words.others}</h2>
        <p>{words.othersText}</p>
        <dl className="data-addresses">
          {addresses.map(({ name, pattern, example, size }) => (
            <div key={name}>
              <dt>
                <code>{pattern}</code>
              </dt>
              <dd>
                {words.patterns[name]}
                {JOINS[locale].stop + JOINS[locale].gap}
                <a href={addressOf(example)}>
                  {words.example}
                  {JOINS[locale].colon}
                  <code>{example}</code>
                </a>
                {size !== null && ` ${writeSize(size)}`}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section id="examples">
        <h2>{words.use}</h2>
        <p>{words.useText}</p>
        {examplesOf().map(({ language, code }) => (
          <figure key={language} className="data-example">
            <figcaption>{language}</figcaption>
            <pre>
              <code>{code}</code>
            </pre>
          </figure>
        ))}
        <h3>{words.height}</h3>
        <p>{words.heightText}</p>
        <pre>
          <code>{FRAME_HEIGHT_SCRIPT}</code>
        </pre>
      </section>
      <CiteBlock assessed={assessed} kind="data" id={WHOLE} locale={locale} />
      <section id="promise">
        <h2>{words.promise}</h2>
        {words.promiseText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{words.terms}</p>
      </section>
      <section id="changes">
        <h2>{words.changes}</h2>
        <p>
          <a href={addressOf(`/feed/${locale}.xml`)}>
            {words.changesText}
            {locale === 'zh' ? '（Atom）' : ' (Atom)'}
          </a>
        </p>
        <ol className="data-changes">
          {changes.map((change) => (
            <li key={change.slug} id={change.slug}>
              <p className="data-change-head">
                <b>{change.version}</b> <time dateTime={change.date}>{writeDate(change.date, locale)}</time>{' '}
                {words.changeKinds[change.kind]}
              </p>
              <p>{change.text[locale]}</p>
              {change.claims.length > 0 && (
                <ul className="plain-list">
                  {change.claims.map((id) => (
                    <li key={id}>
                      <a href={addressOf(claimPath(locale, id))}>
                        {claims.find((claim) => claim.id === id)?.statement[locale]}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </section>
    </article>
  )
}
