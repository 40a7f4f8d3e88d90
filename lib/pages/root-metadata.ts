import type { Metadata } from 'next'
import { ENGLISH_FIRST, LOCALES } from '@/lib/locale'
import { imageOf, pageAt } from '@/lib/pages/metadata'
import { wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** What the page says of itself that only sends on to a language: its name and what it is in all of them, with a card of each. */
export function rootMetadata(): Metadata {
  const words = LOCALES.map((locale) => SITE_WORDS[locale])
  const title = words.map(({ name }) => name).join(' · ')
  const description = words.map(({ tagline }) => tagline).join(' · ')
  const images = ENGLISH_FIRST.map((locale) => {
    const page = pageAt(locale, '/')
    return imageOf(locale, page.cardName, page.title)
  })
  return {
    title,
    description,
    openGraph: { type: 'website', siteName: title, title, description, url: wholeAddressOf('/'), images },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}
