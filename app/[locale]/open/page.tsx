import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/react'
import type { ReactElement } from 'react'
import { type LocaleProps, localeOf } from '@/app/[locale]/requested'
import { Fades } from '@/components/chart/marks/fades'
import { OpenPage } from '@/components/open/open-page'
import { OPEN_WORDS } from '@/lib/open/words'
import { metadataOf } from '@/lib/pages/metadata'
import { addressOf } from '@/lib/site/address'

export async function generateMetadata(props: LocaleProps): Promise<Metadata> {
  return metadataOf(await localeOf(props), '/open/')
}

export default async function Open(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = OPEN_WORDS[locale]
  return (
    <>
      <Fades />
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="lede">{words.intro}</p>
        <p>{words.privacy}</p>
      </header>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <NuqsAdapter>
        <OpenPage locale={locale} example={addressOf('/data/claims.csv')} />
      </NuqsAdapter>
    </>
  )
}
