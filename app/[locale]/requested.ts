import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isLocale, LOCALES, type Locale } from '@/lib/locale'
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

/** What Next hands to a page of one thing below `[locale]`, whose folder names it `[id]` or otherwise. */
export interface ThingProps<Key extends string> {
  readonly params: Promise<{ readonly locale: string } & Readonly<Record<Key, string>>>
}

/**
 * A page for each of some things in every language, below a folder: which pages there are, which of them is asked for (none
 * where `find` gives nothing), and what it says of itself.
 */
export function pagesOfEach<Key extends string, Thing>(
  folder: 'claims' | 'figures' | 'subjects',
  key: Key,
  ids: () => readonly string[],
  find: (id: string) => Thing | null | undefined,
) {
  const requested = async ({ params }: ThingProps<Key>) => {
    const { locale, [key]: id } = await params
    const thing = find(id)
    if (!isLocale(locale) || thing === null || thing === undefined) notFound()
    return { locale, id, thing }
  }
  return {
    requested,
    params: () => LOCALES.flatMap((locale) => ids().map((id) => ({ locale, [key]: id }))),
    metadata: async (props: ThingProps<Key>): Promise<Metadata> => {
      const { locale, id } = await requested(props)
      return metadataOf(locale, `/${folder}/${id}/`)
    },
  }
}
