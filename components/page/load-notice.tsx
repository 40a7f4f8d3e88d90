'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { Missing } from '@/components/page/load-failed'
import type { Locale } from '@/lib/locale'

/**
 * Says that the page's own scripts could not be loaded. It is hidden until the load script shows it, and gone when the page
 * has come alive after all, which then does what was pressed meanwhile.
 */
export function LoadNotice({ locale }: { readonly locale: Locale }): ReactElement | null {
  const [alive, setAlive] = useState(false)
  useEffect(() => {
    setAlive(true)
    const pressed = document.querySelector<HTMLElement>('[data-pressed]')
    pressed?.removeAttribute('data-pressed')
    // Once every part of the page hears it.
    if (pressed !== null) setTimeout(() => pressed.click())
  }, [])
  if (alive) return null
  return (
    <p id="load-notice" className="load-notice" role="alert" hidden suppressHydrationWarning>
      <Missing what="page" locale={locale} />
    </p>
  )
}
