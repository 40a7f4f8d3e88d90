import type { ReactElement } from 'react'
import { Phrased } from '@/components/page/phrased'
import type { Locale } from '@/lib/locale'
import { addressOf } from '@/lib/site/address'

interface LinkListProps {
  readonly links: readonly { readonly path: `/${string}`; readonly text: string }[]
  readonly locale: Locale
}

/** Links below each other, each under a line; a path is one of this site. */
export function LinkList({ links, locale }: LinkListProps): ReactElement {
  return (
    <ul className="plain-list">
      {links.map(({ path, text }) => (
        <li key={path}>
          <a href={addressOf(path)}>
            <Phrased text={text} locale={locale} />
          </a>
        </li>
      ))}
    </ul>
  )
}
