'use client'

import { type MouseEvent, type ReactElement, useRef } from 'react'
import { COPY_WORDS } from '@/components/share/copy-words'
import { measureIn } from '@/components/share/switches-of'
import { useCopy } from '@/components/share/use-copy'
import { withMeasure } from '@/lib/charts/measures'
import type { Locale } from '@/lib/locale'

interface CopyLinkProps {
  /** Path of the page to link to, with the base path. */
  readonly href: string
  /** Whether the page’s current address is copied, with what has been searched and chosen in it. */
  readonly here?: boolean
  readonly locale: Locale
}

/**
 * A link to a page that is copied where the browser lets us, and followed where it does not. In a chart it carries the
 * measure that is chosen.
 */
export function CopyLink({ href, here = false, locale }: CopyLinkProps): ReactElement {
  const [copied, copy] = useCopy()
  const link = useRef<HTMLAnchorElement>(null)
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void copy(here ? window.location.href : addressWithMeasure(href, link.current))
  }
  return (
    <span className="copy">
      <a href={href} ref={link} onClick={click}>
        {COPY_WORDS[locale].copyLink}
      </a>{' '}
      <span role="status">{copied === 'untried' ? '' : COPY_WORDS[locale][copied]}</span>
    </span>
  )
}

function addressWithMeasure(href: string, element: Element | null): string {
  const address = new URL(href, window.location.href)
  address.search = withMeasure(address.search, '', measureIn(element))
  return address.href
}
