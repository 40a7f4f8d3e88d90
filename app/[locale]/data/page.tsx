import { Fragment, type ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { readExports } from '@/app/exports'
import { MemberList } from '@/components/data/lists'
import { DATA_WORDS } from '@/components/data/words'
import { PageHead } from '@/components/page/page-head'
import { Facts, Section, Table } from '@/components/page/parts'
import { StructuredData } from '@/components/page/structured-data'
import { CiteBlock } from '@/components/share/blocks'
import { StaticMarkup } from '@/components/static/static-markup'
import { type Chart, chartOf } from '@/lib/charts/chart'
import { readAssessed } from '@/lib/claims/read-assessed'
import { ARCHIVE } from '@/lib/exports/data-exports'
import { examplesOf } from '@/lib/exports/examples'
import type { Export } from '@/lib/exports/export'
import { CHART_MEMBERS } from '@/lib/exports/json-members'
import { readDataExports } from '@/lib/exports/read-data-exports'
import { datasetOf } from '@/lib/exports/structured-data'
import { EXPORT_WORDS } from '@/lib/exports/words'
import { WORKBOOK } from '@/lib/exports/workbook'
import { JOINS, type Locale } from '@/lib/locale'
import { pageAt } from '@/lib/pages/metadata'
import { addressOf, figurePath } from '@/lib/site/address'
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
        <p>{words.tablesText}</p>
        <StaticMarkup className="data-scroll" name="data-files" of="" locale={locale} />
        <AddressList
          exports={below('/data/').filter((one) => !data.some((other) => other === one))}
          locale={locale}
        />
        <p>{words.spreadsheets}</p>
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
          <MemberList members={CHART_MEMBERS} locale={locale} />
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

interface AddressListProps {
  readonly exports: readonly Export[]
  readonly locale: Locale
}

/** Families of addresses, each with its pattern, what is there, and an example in the page’s language. */
function AddressList({ exports, locale }: AddressListProps): ReactElement {
  const { stop, gap, colon } = JOINS[locale]
  return (
    <Facts
      className="data-addresses"
      facts={exports.flatMap(({ pattern, description, files }) => {
        const example = files.find(({ path }) => path.includes(`/${locale}`)) ?? files[0]
        if (description === null || example === undefined) return []
        const text = (
          <>
            {description[locale] + stop + gap}
            <a href={addressOf(example.path)}>
              {DATA_WORDS[locale].example + colon}
              <code>{example.path}</code>
            </a>
          </>
        )
        return [[pattern, <code key="pattern">{pattern}</code>, text]]
      })}
    />
  )
}

interface ChartFilesTableProps {
  readonly charts: readonly Chart[]
  /** The families of files that each chart has. */
  readonly exports: readonly Export[]
  readonly locale: Locale
}

/** The files of each chart in the page’s language; its own page has all of them. */
function ChartFilesTable({ charts, exports, locale }: ChartFilesTableProps): ReactElement {
  const endings = [...new Set(exports.map(({ pattern }) => pattern.slice(pattern.lastIndexOf('.') + 1)))]
  const files = exports.flatMap((one) => one.files)
  return (
    <div className="data-scroll">
      <Table
        className="data-table"
        columns={[DATA_WORDS[locale].charts, ...endings.map((ending) => ending.toUpperCase())]}
        rows={charts.map(({ slug, measures: [{ title }] }) => ({
          id: slug,
          cells: [
            <Fragment key="chart">
              <a href={addressOf(figurePath(locale, slug))}>{title[locale]}</a>
              <br />
              <code>{slug}</code>
            </Fragment>,
            ...endings.map((ending) => {
              const [file] = [`/figures/${slug}.${locale}.${ending}`, `/figures/${slug}.${ending}`].flatMap(
                (path) => files.filter((other) => other.path === path),
              )
              const name = ending.toUpperCase()
              return (
                file !== undefined && (
                  <a key={ending} href={addressOf(file.path)} aria-label={`${name}: ${title[locale]}`}>
                    {name}
                  </a>
                )
              )
            }),
          ],
        }))}
      />
    </div>
  )
}
