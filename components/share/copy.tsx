'use client'

import { type MouseEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { measureIn } from '@/components/share/keep-measure'
import { withMeasure } from '@/lib/charts/measures'
import type { Locale } from '@/lib/locale'
import { withOriginOf } from '@/lib/site/address'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, for the button’s name: the snippet, the reference. */
  readonly label: string
  /** A word in the text that is replaced by today’s date, which only the reader’s clock knows. */
  readonly today?: string
  readonly locale: Locale
}

/** Copies a text and says that it did. */
export function CopyButton({ text, label, today, locale }: CopyButtonProps): ReactElement {
  const [copied, copy] = useCopy()
  const words = COPY_WORDS[locale]
  const filled = () => {
    const dated = today === undefined ? text : text.replace(today, new Date().toLocaleDateString('sv-SE'))
    return withOriginOf(window.location.origin, dated)
  }
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy(filled())}>
        {label}
      </button>{' '}
      <span role="status">{copied === 'untried' ? '' : words[copied]}</span>
    </span>
  )
}

const en = {
  copyLink: 'Copy link',
  copied: 'Copied',
  refused: 'Copying was blocked: select the text and copy it yourself',
}

const zh: typeof en = {
  copyLink: '复制链接',
  copied: '已复制',
  refused: '浏览器不允许复制，请手动选取',
}

/** Words of what copies: few, for every page loads them. */
export const COPY_WORDS: Record<Locale, typeof en> = { en, zh }

/** The result of copying: not tried yet, copied, or refused by the browser. */
export type Copied = 'untried' | 'copied' | 'refused'

/** Milliseconds for which “Copied” is shown. */
const SHOWN_FOR = 4000

/** Copies a text to the clipboard; the result is given until it has been read. */
export function useCopy(): readonly [Copied, (text: string) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>('untried')
  useEffect(() => {
    if (copied !== 'copied') return
    const timer = setTimeout(() => setCopied('untried'), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('copied')
    } catch {
      setCopied('refused')
    }
  }
  return [copied, copy]
}

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
