'use client'

import type { CSSProperties, ReactElement } from 'react'
import { stillOf } from '@/components/figure/picture/still-store'

interface StillProps {
  /** The key under which the markup was kept. */
  readonly markup: string
  readonly className?: string
  readonly style?: CSSProperties
  readonly data?: Readonly<Record<`data-${string}`, string | number>>
}

/**
 * A box of markup that is written into the page once and never again. Pictures and tables would otherwise stand in every
 * page twice, as HTML and as the data for hydrating it, and cost each reader more than half of the page. In the browser the
 * box takes what is there: React leaves the inside of such a box alone when it hydrates.
 */
export function Still({ markup, className, style, data }: StillProps): ReactElement {
  return (
    <div
      {...(className === undefined ? {} : { className })}
      {...(style === undefined ? {} : { style })}
      {...data}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped by markupOf
      dangerouslySetInnerHTML={{ __html: typeof window === 'undefined' ? stillOf(markup) : '' }}
      suppressHydrationWarning
    />
  )
}
