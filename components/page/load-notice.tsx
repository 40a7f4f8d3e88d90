'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { LOAD_WORDS } from '@/components/page/load-failed'
import { JOINS, type Locale } from '@/lib/locale'

/**
 * Says that the page's own scripts could not be loaded. It is hidden until the load script shows it, and gone when the page
 * has come alive after all.
 */
export function LoadNotice({ locale }: { readonly locale: Locale }): ReactElement | null {
  const [alive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  if (alive) return null
  const words = LOAD_WORDS[locale]
  return (
    <p id="load-notice" className="load-notice" role="alert" hidden suppressHydrationWarning>
      {words.page}
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is this page’s own, with all that it names */}
      <a href="">{words.reload}</a>
      {JOINS[locale].stop}
    </p>
  )
}
