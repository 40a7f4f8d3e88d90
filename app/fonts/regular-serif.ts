import localFont from 'next/font/local'

/** The regular weight, for our words between the article's phrases: only the page that has them asks for it. */
const serifRegular = localFont({
  src: './source-serif-4-latin-400-normal.woff2',
  weight: '400',
  variable: '--latin-serif-regular',
  display: 'optional',
  adjustFontFallback: false,
})

/** Class name that sets the regular weight of the Latin serif. */
export const REGULAR_SERIF = serifRegular.variable
