'use client'

import { type MouseEvent, type ReactElement, useEffect, useRef } from 'react'
import { useCopy } from '@/components/take/use-copy'
import type { Locale } from '@/lib/i18n/locale'
import { TAKE_WORDS } from '@/lib/i18n/take'

interface CopyLinkProps {
  /** Path of the page to link to, with the base path. */
  readonly href: string
  /** Whether the page’s own address as it stands is copied, with what has been searched and chosen in it. */
  readonly here?: boolean
  readonly locale: Locale
}

/** The settings of a figure that its address can name, as the attributes of its switches name them. */
const SETTINGS = ['measure', 'scale'] as const

/**
 * A link to a page that is copied where the browser lets us, and followed where it does not. In a figure it carries the
 * figure’s settings, and sets them when the page’s own address names some.
 */
export function CopyLink({ href, here = false, locale }: CopyLinkProps): ReactElement {
  const [copied, copy] = useCopy()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (window.location.pathname === new URL(href, window.location.href).pathname) setFrom(link.current)
  }, [href])
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void copy(here ? window.location.href : addressWithSettings(href, link.current))
  }
  return (
    <span className="copy">
      <a href={href} ref={link} onClick={click}>
        {TAKE_WORDS[locale].copyLink}
      </a>{' '}
      <span role="status">{copied === 'untried' ? '' : TAKE_WORDS[locale][copied]}</span>
    </span>
  )
}

function optionsOf(element: Element | null, setting: string): HTMLInputElement[] {
  return [
    ...(element?.closest('.figure')?.querySelectorAll<HTMLInputElement>(`[data-${setting}-option]`) ?? []),
  ]
}

/** The first option is what an address without settings shows, so it is not written. */
function addressWithSettings(href: string, element: Element | null): string {
  const address = new URL(href, window.location.href)
  for (const setting of SETTINGS) {
    const options = optionsOf(element, setting)
    const chosen = options.findIndex((option) => option.checked)
    const name = options[chosen]?.dataset.name
    if (chosen > 0 && name !== undefined) address.searchParams.set(setting, name)
  }
  return address.href
}

function setFrom(element: Element | null): void {
  const asked = new URLSearchParams(window.location.search)
  for (const setting of SETTINGS) {
    const option = optionsOf(element, setting).find(({ dataset }) => dataset.name === asked.get(setting))
    option?.click()
  }
}
