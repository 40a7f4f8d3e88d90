'use client'

import type { ReactElement } from 'react'
import { BrokenPage } from '@/components/page/broken-page'
import { LOCALES } from '@/lib/locale'
import '@/app/styles/site.css'

/** Takes the place of everything when the frame of a page has failed, in both languages: which of them it had is not known here. */
export default function GlobalError(): ReactElement {
  return (
    <html lang="en">
      <body>
        <main className="not-found">
          {LOCALES.map((locale) => (
            <BrokenPage key={locale} locale={locale} />
          ))}
        </main>
      </body>
    </html>
  )
}
