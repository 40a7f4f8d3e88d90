import type { ReactElement } from 'react'
import { FINDING_WORDS } from '@/components/finding/words'
import type { Finding } from '@/lib/claims/findings'
import { JOINS, type Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'

interface FindingLineProps {
  readonly findings: readonly Finding[]
  readonly locale: Locale
}

/** What was found of a figure's claims, in one line below it. */
export function FindingLine({ findings, locale }: FindingLineProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const stop = JOINS[locale].stop
  return (
    <p className="figure-source">
      <strong>{words.title}</strong>
      {JOINS[locale].colon}
      {findings.map(({ slug, title }, index) => (
        <span key={slug}>
          {index > 0 && JOINS[locale].semicolon}
          <a href={addressOf(findingPath(locale, slug))}>{title[locale]}</a>
        </span>
      ))}
      {stop}
    </p>
  )
}
