import type { Metadata } from 'next'
import { Fragment, type ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { Fades } from '@/components/chart/marks/fades'
import { SampleMark } from '@/components/chart/marks/sample-mark'
import { Quote } from '@/components/claim/quote'
import { StatusKey } from '@/components/claim/status-key'
import { StatusMark } from '@/components/claim/status-mark'
import { METHOD_WORDS } from '@/components/method/words'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { TABLES } from '@/lib/dossier/schema'
import { FATES, GRADES, ORIGINS } from '@/lib/dossier/vocabulary'
import { JOINS } from '@/lib/locale'
import { FEWEST_YEARS, MOSTLY_YEARS, YEARS } from '@/lib/open/column-habits'
import { readingExamples } from '@/lib/open/reading-examples'
import { metadataOf } from '@/lib/pages/metadata'
import { HEDGES } from '@/lib/quantity/hedge'
import { hedgeLists } from '@/lib/quantity/hedge-lists'
import { NEGATIONS } from '@/lib/quantity/hedge-words'
import { ABOUT_WIDTH, MOST_DIGITS, NEARLY_WIDTH } from '@/lib/quantity/interval'
import { addressOf, claimPath } from '@/lib/site/address'

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/method/')
}

/** The head of a table: the names of its columns. */
function Columns({ names }: { readonly names: readonly string[] }): ReactElement {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Words in a line that breaks between them and never within one. */
function Terms({ terms }: { readonly terms: readonly string[] }): ReactElement {
  return (
    <>
      {terms.map((term, index) => (
        <Fragment key={term}>
          <span className="term">
            {term}
            {index < terms.length - 1 && ' ·'}
          </span>{' '}
        </Fragment>
      ))}
    </>
  )
}

const percent = (share: number) => `${Math.round(share * 100)}%`

export default async function MethodPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = METHOD_WORDS[locale]
  const claimWords = CLAIM_WORDS[locale]
  const { claims, dossier } = readAssessed()
  const { method } = dossier.source
  return (
    <div className="prose">
      <Fades />
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="lede">{words.intro}</p>
      </div>
      <section id="claim">
        <h2>{words.claim.title}</h2>
        <p>{words.claim.rule}</p>
        <p>
          {words.claim.rows}
          {JOINS[locale].gap}
          {method.rows[locale]}
        </p>
        <p>
          {words.claim.names}
          {JOINS[locale].gap}
          {method.names[locale]}
        </p>
      </section>
      <section id="hedges">
        <h2>{words.hedges.title}</h2>
        <p>{words.hedges.text}</p>
        <table>
          <Columns names={words.hedges.columns} />
          <tbody>
            {HEDGES.map((hedge) => {
              const example = claims.find(
                (c) => c.claim.quantity.hedge === hedge && c.claim.quantity.kind === 'number',
              )
              return (
                <tr key={hedge}>
                  <th scope="row">{claimWords.hedges[hedge]}</th>
                  <td>
                    {example === undefined ? (
                      words.hedges.noExample
                    ) : (
                      <a href={addressOf(claimPath(locale, example.claim.id))}>
                        <Quote words={example.claim.quote} lang="zh-Hans" />
                      </a>
                    )}
                  </td>
                  <td>{words.hedges.rules[hedge]}</td>
                  <td>
                    <SampleMark hedge={hedge} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
        <p>{words.hedges.widths(percent(NEARLY_WIDTH), percent(ABOUT_WIDTH))}</p>
      </section>
      <section id="reading">
        <h2>{words.reading.title}</h2>
        {words.reading.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <table>
          <Columns names={words.reading.columns} />
          <tbody>
            {HEDGES.map((hedge) => ({ hedge, ...hedgeLists(hedge) }))
              .filter(({ before, after }) => before.length + after.length > 0)
              .map(({ hedge, before, after }) => (
                <tr key={hedge}>
                  <th scope="row">{claimWords.hedges[hedge]}</th>
                  <td>
                    <Terms terms={before} />
                  </td>
                  <td>
                    <Terms terms={after} />
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
        <p>{words.reading.turned([...NEGATIONS.zh, ...NEGATIONS.en].join(' · '))}</p>
        <p>
          {words.reading.years(
            String(YEARS.first),
            String(YEARS.last),
            percent(MOSTLY_YEARS),
            String(FEWEST_YEARS),
          )}
        </p>
        <p>{words.reading.decimals}</p>
        <p>{words.reading.digits(String(MOST_DIGITS))}</p>
        <p>{words.reading.examples}</p>
        <table>
          <Columns names={words.reading.exampleColumns} />
          <tbody>
            {readingExamples(locale).map(({ cells, read, code }) => (
              <tr key={cells.join('|')}>
                <th scope="row">{cells.join(' | ')}</th>
                <td>{code === null ? read : `${code} ${read}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section id="checks">
        <h2>{words.checks.title}</h2>
        {words.checks.text.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{words.checks.precision}</p>
      </section>
      <section id="status">
        <h2>{words.status.title}</h2>
        <p>{words.status.text}</p>
        <StatusKey locale={locale} />
        <p>{words.status.order}</p>
        <ol className="status-rules">
          {words.status.steps.map(([status, rule]) => (
            <li key={rule}>
              <StatusMark status={status} /> <b>{claimWords.statuses[status]}</b>
              {JOINS[locale].colon}
              {rule}
            </li>
          ))}
        </ol>
        <p>{words.status.weak}</p>
        <p>{words.status.origins}</p>
        <dl className="claim-facts">
          {ORIGINS.map((origin) => (
            <div key={origin} className="fact">
              <dt>{claimWords.origins[origin]}</dt>
              <dd>{words.status.originRules[origin]}</dd>
            </div>
          ))}
        </dl>
        <p>{words.status.grades}</p>
        <dl className="claim-facts">
          {GRADES.map((grade) => (
            <div key={grade} className="fact">
              <dt>{claimWords.grades[grade]}</dt>
              <dd>{words.status.gradeRules[grade]}</dd>
            </div>
          ))}
        </dl>
        <p>{words.status.findings}</p>
      </section>
      <section id="ledger">
        <h2>{words.ledger.title}</h2>
        <p>{words.ledger.text}</p>
        <table>
          <Columns names={words.ledger.columns} />
          <tbody>
            {FATES.map((fate) => (
              <tr key={fate}>
                <th scope="row">{words.ledger.fates[fate][0]}</th>
                <td>{dossier.ledger.filter((entry) => entry.fate === fate).length}</td>
                <td>{words.ledger.fates[fate][1]}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.ledger.total}</th>
              <td>{dossier.ledger.length}</td>
              <td>
                <a href={addressOf('/data/numerals.csv')}>numerals.csv</a>
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <section id="dictionary">
        <h2>{words.dictionary.title}</h2>
        <p>{words.dictionary.text}</p>
        {Object.values(TABLES).map(({ file, description, columns }) => (
          <div key={file}>
            <h3>
              <a href={addressOf(`/data/${file}`)}>{file}</a>
              {JOINS[locale].colon}
              {description[locale]}
            </h3>
            <table>
              <Columns names={words.dictionary.columns} />
              <tbody>
                {Object.entries(columns).map(([name, column]) => (
                  <tr key={name}>
                    <th scope="row">
                      <code>{name}</code>
                    </th>
                    <td>{column.description[locale]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </section>
      <section id="limits">
        <h2>{words.limits.title}</h2>
        <ul>
          {[...words.limits.text, ...method.limits.map((limit) => limit[locale])].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section id="corrections">
        <h2>{words.corrections.title}</h2>
        <p>{words.corrections.text}</p>
        <ul>
          {claims
            .filter(({ claim }) => claim.note[locale] !== '')
            .map(({ claim }) => (
              <li key={claim.id}>
                <a href={addressOf(claimPath(locale, claim.id))}>{claim.statement[locale]}</a>
                {JOINS[locale].gap}
                {claim.note[locale]}
              </li>
            ))}
        </ul>
      </section>
    </div>
  )
}
