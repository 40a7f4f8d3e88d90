import type { ReactElement } from 'react'
import { Whole } from '@/components/page/whole'
import { addressOf } from '@/lib/site/address'

interface LinkListProps {
  readonly links: readonly { readonly path: `/${string}`; readonly text: string }[]
}

/** Links below each other, each under a line; a path is one of this site. */
export function LinkList({ links }: LinkListProps): ReactElement {
  return (
    <ul className="plain-list">
      {links.map(({ path, text }) => (
        <li key={path}>
          <a href={addressOf(path)}>
            <Whole text={text} />
          </a>
        </li>
      ))}
    </ul>
  )
}
