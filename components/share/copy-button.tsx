'use client'

import type { ReactElement } from 'react'
import { COPY_WORDS } from '@/components/share/copy-words'
import { useCopy } from '@/components/share/use-copy'
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
