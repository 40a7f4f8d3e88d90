import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/locale'
import { metadataOf } from '@/lib/pages/metadata'

/** What Next hands to a page below `[locale]`. */
export interface LocaleProps {
  readonly params: Promise<{ readonly locale: string }>
}

/** The language that a page is asked for; any other word is an address that does not exist. */
export async function localeOf({ params }: LocaleProps): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}

/** The `generateMetadata` of the page at a path below its language. */
export function metadataAt(path: `/${string}`): (props: LocaleProps) => Promise<Metadata> {
  return async (props) => metadataOf(await localeOf(props), path)
}
