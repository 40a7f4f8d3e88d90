import type { ReactElement, ReactNode } from 'react'
import { latinSerif } from '@/app/fonts/latin-serif'
import { ThemeScript } from '@/components/page/theme-script'
import '@/app/styles/site.css'

export default function RootLayout({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <html lang="en" className={latinSerif.variable} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  )
}
