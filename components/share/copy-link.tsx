'use client'

import { type MouseEvent, type ReactElement, useRef } from 'react'
import { COPY_WORDS } from '@/components/share/copy-words'
import { chosenIn } from '@/components/share/switches-of'
import { useCopy } from '@/components/share/use-copy'
import { withSettings } from '@/lib/charts/settings'
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
 * chart’s settings.
 */
export function CopyLink({ href, here = false, locale }: CopyLinkProps): ReactElement {
  const [copied, copy] = useCopy()
  const link = useRef<HTMLAnchorElement>(null)
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void copy(here ? window.location.href : addressWithSettings(href, link.current))
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

function addressWithSettings(href: string, element: Element | null): string {
  const address = new URL(href, window.location.href)
  address.search = withSettings(address.search, '', chosenIn(element))
  return address.href
}
