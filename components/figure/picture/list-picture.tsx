import type { ReactElement } from 'react'
import { StandingMark } from '@/components/claim/standing-mark'
import { STANDINGS } from '@/lib/claims/standing'
import type { RankSeries, StandingSeries } from '@/lib/figures/series/series'
import { addressOf } from '@/lib/i18n/address'
import { CLAIM_WORDS } from '@/lib/i18n/claims'
import { FIGURE_WORDS } from '@/lib/i18n/figures'
import type { Locale } from '@/lib/i18n/locale'

interface ListPictureProps {
  readonly series: StandingSeries | RankSeries
  readonly locale: Locale
}

/** The kinds of figure whose marks are links and words, and so are lists rather than images. */
export function ListPicture({ series, locale }: ListPictureProps): ReactElement {
  return series.form === 'standing' ? (
    <Standings series={series} locale={locale} />
  ) : (
    <Ranks series={series} locale={locale} />
  )
}

function Standings({
  series,
  locale,
}: {
  readonly series: StandingSeries
  readonly locale: Locale
}): ReactElement {
  const words = CLAIM_WORDS[locale]
  const all = series.topics.flatMap((topic) => topic.claims)
  return (
    <div className="standings">
      <ul className="standing-key">
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <a href={addressOf(`/${locale}/claims/?standing=${standing}`)}>
              <StandingMark standing={standing} />
              <span>{words.standings[standing]}</span>
              <b>{all.filter((claim) => claim.standing === standing).length}</b>
            </a>
          </li>
        ))}
      </ul>
      <dl className="standing-topics">
        {series.topics.map(({ topic, claims }) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            <dd>
              {claims.map((claim) => (
                <a
                  key={claim.id}
                  href={addressOf(`/${locale}/claims/${claim.id}/`)}
                  title={`${claim.statement[locale]} (${words.standings[claim.standing]})`}
                  aria-label={`${words.standings[claim.standing]}: ${claim.statement[locale]}`}
                >
                  <StandingMark standing={claim.standing} />
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Ranks({ series, locale }: { readonly series: RankSeries; readonly locale: Locale }): ReactElement {
  const words = CLAIM_WORDS[locale]
  return (
    <ul className="ranks">
      {series.rows.map((row) => (
        <li key={row.id}>
          <p className="rank-figure">
            <b>{row.written[locale]}</b>
            <span className="rank-standing">
              <StandingMark standing={row.standing} /> {words.standings[row.standing]}
            </span>
          </p>
          <div>
            <p className="rank-statement">
              <a href={addressOf(`/${locale}/claims/${row.id}/`)}>{row.statement[locale]}</a>
            </p>
            <p className="rank-note">
              {FIGURE_WORDS[locale].saidBy(row.says?.[locale] ?? null, row.where[locale])}
              {locale === 'zh' ? '' : ' '}
              {row.note[locale]}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
