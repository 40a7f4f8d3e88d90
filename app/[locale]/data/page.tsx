import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { readExports } from '@/app/exports'
import { AddressList } from '@/components/data/address-list'
import { ChartFilesTable } from '@/components/data/chart-files-table'
import { FieldList } from '@/components/data/field-list'
import { DATA_WORDS } from '@/components/data/words'
import { PageHead } from '@/components/page/page-head'
import { Section } from '@/components/page/section'
import { StructuredData } from '@/components/page/structured-data'
import { Whole } from '@/components/page/whole'
import { CiteBlock } from '@/components/share/cite-block'
import { StaticMarkup } from '@/components/static/static-markup'
import { chartOf } from '@/lib/charts/chart'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CHART_MEMBERS } from '@/lib/exports/chart-json'
import { ARCHIVE, readDataExports } from '@/lib/exports/data-exports'
import { datasetOf } from '@/lib/exports/dataset'
import { examplesOf } from '@/lib/exports/examples'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { WORKBOOK } from '@/lib/exports/workbook'
import type { Locale } from '@/lib/locale'
import { pageAt } from '@/lib/pages/metadata'
import { addressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** The two files that people want. */
const TAKEN = { workbook: WORKBOOK, everything: ARCHIVE } as const

export const generateMetadata = metadataAt('/data/')

export default async function DataPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = DATA_WORDS[locale]
  const { terms } = EXPORT_WORDS[locale]
  const assessed = readAssessed()
  const { dossier } = assessed
  const data = readDataExports()
  const listed = readExports().filter(({ description }) => description !== null)
  const below = (folder: string) => listed.filter(({ pattern }) => pattern.startsWith(folder))
  const charts = below('/figures/')
  const others = listed.filter((one) => !below('/data/').includes(one) && !charts.includes(one))
  return (
    <article className="data-page">
      <StructuredData data={datasetOf(assessed, data, locale, pageAt(locale, '/').description)} />
      <PageHead path="/data/" locale={locale} />
      <Taken locale={locale} />
      <CiteBlock assessed={assessed} path="/data/" locale={locale} />
      <Section id="tables" title={words.tables}>
        <p>
          <Whole text={words.tablesText} />
        </p>
        <StaticMarkup className="data-scroll" name="data-files" of="" locale={locale} />
        <AddressList
          exports={below('/data/').filter((one) => !data.some((other) => other === one))}
          locale={locale}
        />
        <p>
          <Whole text={words.spreadsheets} />
        </p>
      </Section>
      <Section id="figures" title={words.charts}>
        <p>{words.chartsText}</p>
        <ChartFilesTable
          charts={dossier.figures.map((entry) => chartOf(assessed, entry))}
          exports={charts}
          locale={locale}
        />
        <AddressList exports={charts} locale={locale} />
        <details>
          <summary>{words.chartFields}</summary>
          <StaticMarkup name="data-columns" of="" locale={locale} />
        </details>
        <details>
          <summary>{words.chartMembers}</summary>
          <FieldList fields={CHART_MEMBERS} locale={locale} />
        </details>
      </Section>
      <Section id="addresses" title={words.others}>
        <p>{words.othersText}</p>
        <AddressList exports={others} locale={locale} />
      </Section>
      <Examples locale={locale} />
      <Section id="promise" title={words.promise}>
        {words.promiseText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{terms}</p>
      </Section>
      <Section id="corrections" title={words.corrections}>
        <p>
          <a href={addressOf(`/feed/${locale}.xml`)}>{words.subscribe}</a>
        </p>
        <StaticMarkup name="data-changes" of="corrected" locale={locale} />
      </Section>
      <Section id="changes" title={words.otherChanges}>
        <StaticMarkup name="data-changes" of="other" locale={locale} />
      </Section>
    </article>
  )
}

interface PartProps {
  readonly locale: Locale
}

function Taken({ locale }: PartProps): ReactElement {
  const words = SITE_WORDS[locale]
  return (
    <Section id="take" title={words.take}>
      <ul className="data-take">
        {(['workbook', 'everything'] as const).map((file) => (
          <li key={file}>
            <a href={addressOf(TAKEN[file])} download>
              {words[file]}
            </a>
            <p>{DATA_WORDS[locale].taken[file]}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Examples({ locale }: PartProps): ReactElement {
  const words = DATA_WORDS[locale]
  return (
    <Section id="examples" title={words.use}>
      <p>{words.useText}</p>
      {examplesOf(locale).map(({ language, code }) => (
        <figure key={language} className="data-example">
          <figcaption>{language}</figcaption>
          <pre>
            <code>{code}</code>
          </pre>
        </figure>
      ))}
    </Section>
  )
}
