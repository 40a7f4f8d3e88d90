import type { ReactElement } from 'react'
import type { Finding } from '@/lib/claims/findings'
import { addressOf, findingPath } from '@/lib/i18n/address'
import type { Locale } from '@/lib/i18n/locale'
import { TRACE_WORDS } from '@/lib/i18n/trace'

interface FindingLineProps {
  readonly findings: readonly Finding[]
  readonly locale: Locale
}

/** What was found of a figure's claims, in one line below it. */
export function FindingLine({ findings, locale }: FindingLineProps): ReactElement {
  const words = TRACE_WORDS[locale].findings
  const stop = locale === 'zh' ? '。' : '.'
  return (
    <p className="figure-source">
      <strong>{words.beside}</strong>
      {locale === 'zh' ? '：' : ': '}
      {findings.map(({ slug, title }, index) => (
        <span key={slug}>
          {index > 0 && (locale === 'zh' ? '；' : '; ')}
          <a href={addressOf(findingPath(locale, slug))}>{title[locale]}</a>
        </span>
      ))}
      {stop}
    </p>
  )
}
