import localFont from 'next/font/local'

/** Source Serif 4, SIL Open Font License 1.1: the Latin of headlines. Chinese stays in the reader's own faces. */
export const latinSerif = localFont({
  src: './source-serif-4-latin-600-normal.woff2',
  weight: '600',
  variable: '--latin-serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})
