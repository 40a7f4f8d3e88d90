'use client'

import type { ReactElement } from 'react'
import { stillOf } from '@/components/figure/picture/still-store'

interface StillScriptProps {
  /** The key under which the script's text was kept. */
  readonly markup: string
  readonly type?: 'application/ld+json'
}

/** A script that is written into the page once: the data for hydrating the page do not repeat it (see Still). */
export function StillScript({ markup, type }: StillScriptProps): ReactElement {
  return (
    <script
      {...(type === undefined ? {} : { type })}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a text of our own, which whoever kept it has made safe
      dangerouslySetInnerHTML={{ __html: typeof window === 'undefined' ? stillOf(markup) : '' }}
      suppressHydrationWarning
    />
  )
}
