import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { AskNobody } from '@/components/open/ask-nobody'
import { OpenPage } from '@/components/open/open-page'
import { PageHead } from '@/components/page/page-head'
import { StaticMarkup } from '@/components/static/static-markup'
import { readDossier } from '@/lib/dossier/read-folder'
import { SAMPLES } from '@/lib/open/sample-words'
import { START_WORDS } from '@/lib/open/start-words'
import { OPEN_WORDS } from '@/lib/open/words'
import { addressOf } from '@/lib/site/address'

export const generateMetadata = metadataAt('/open/')

export default async function Open(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const words = OPEN_WORDS[locale]
  const { units, knownTopics: topics, subjects } = readDossier()
  return (
    <>
      <AskNobody />
      <PageHead path="/open/" locale={locale}>
        <p>{words.privacy}</p>
      </PageHead>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <OpenPage
        locale={locale}
        words={START_WORDS[locale].ask}
        example={addressOf('/data/claims.csv')}
        sample={SAMPLES[locale]}
        terms={{ units, topics, subjects: subjects.map(({ id, name }) => ({ id, name })) }}
      >
        <StaticMarkup name="open-start" of="page" locale={locale} className="open-start" />
      </OpenPage>
    </>
  )
}
