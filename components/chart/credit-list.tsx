import type { ReactElement } from 'react'
import type { Credit } from '@/lib/dossier/source-entry'
import { JOINS, type Locale } from '@/lib/locale'

interface CreditListProps {
  readonly credits: readonly Credit[]
  readonly locale: Locale
}

/** Data sets of others from which a chart draws: whose they are, where, and under which licence. */
export function CreditList({ credits, locale }: CreditListProps): ReactElement | null {
  if (credits.length === 0) return null
  const comma = JOINS[locale].comma
  return (
    <ul className="evidence-list">
      {credits.map(({ file, title, publisher, licence, licenceUrl, url, note }) => (
        <li key={file}>
          <p>
            <a href={url} rel="external">
              {title}
            </a>
          </p>
          <p className="evidence-meta">
            {publisher}
            {comma}
            <a href={licenceUrl} rel="license">
              {licence}
            </a>
          </p>
          <p className="evidence-note">{note[locale]}</p>
        </li>
      ))}
    </ul>
  )
}
