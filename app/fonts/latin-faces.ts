import localFont from 'next/font/local'
import { inEach, type Locale, SCRIPTS } from '@/lib/locale'

/*
 * The Latin of headlines (Source Serif 4) and of everything else (Inter), both SIL Open Font License 1.1, cut down to
 * the letters, figures and signs of Western languages. Chinese stays in the reader’s own faces, and on Chinese pages so
 * do quotation marks, dashes and ellipses, which are a whole character wide there; the apostrophe is Latin. Nothing is swapped late: a face that
 * is not there in time is left for the next page.
 */

const serif = localFont({
  src: './source-serif-4-latin-600-normal.woff2',
  weight: '600',
  variable: '--latin-serif',
  display: 'optional',
  adjustFontFallback: false,
})

const sans = localFont({
  src: './inter-latin-400-700.woff2',
  weight: '400 700',
  variable: '--latin-sans',
  display: 'optional',
  adjustFontFallback: false,
})

const serifBesideChinese = localFont({
  src: './source-serif-4-latin-600-normal.woff2',
  weight: '600',
  variable: '--latin-serif',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0-2013, U+2019, U+2020-2025, U+2027-FFFF' }],
})

const sansBesideChinese = localFont({
  src: './inter-latin-400-700.woff2',
  weight: '400 700',
  variable: '--latin-sans',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0-2013, U+2019, U+2020-2025, U+2027-FFFF' }],
})

/** Class names that set the Latin faces of a page in each language. */
export const LATIN_FACES: Readonly<Record<Locale, string>> = inEach((locale) =>
  SCRIPTS[locale] === 'Han'
    ? `${serifBesideChinese.variable} ${sansBesideChinese.variable}`
    : `${serif.variable} ${sans.variable}`,
)
