import type { Metadata } from 'next'
import type { ReactElement, ReactNode } from 'react'
import { LATIN_FACES } from '@/app/fonts/latin-faces'
import { ThemeScript } from '@/components/page/theme-script'
import { rootMetadata } from '@/lib/pages/root-metadata'
import '@/app/styles/site.css'

export const metadata: Metadata = rootMetadata()

export default function RootLayout({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <html lang="en" className={LATIN_FACES.en} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
