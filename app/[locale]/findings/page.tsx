import type { ReactElement } from 'react'
import { type LocaleProps, localeOf, metadataAt } from '@/app/[locale]/requested'
import { GroupLabel } from '@/components/claim/status-name'
import { FINDING_WORDS } from '@/components/finding/words'
import { METHOD_WORDS } from '@/components/method/words'
import { PageHead } from '@/components/page/page-head'
import { Phrased } from '@/components/page/phrased'
import { CopyButton } from '@/components/share/copy-button'
import { StaticMarkup } from '@/components/static/static-markup'
import { type Finding, findingsOf } from '@/lib/claims/findings'
import { quotable } from '@/lib/claims/quotable'
import { readAssessed } from '@/lib/claims/read-assessed'
import { CLAIM_WORDS } from '@/lib/claims/words'
import type { Source } from '@/lib/dossier/source-entry'
import type { StatusGroup } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { addressOf, findingPath } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** What a reader should not repeat as it is, what nobody knows, and what holds. */
const GRAVEST_FIRST: readonly StatusGroup[] = ['mixed', 'open', 'supported']

export const generateMetadata = metadataAt('/findings/')

export default async function FindingsPage(props: LocaleProps): Promise<ReactElement> {
  const locale = await localeOf(props)
  const assessed = readAssessed()
  const all = findingsOf(assessed)
  const groups = GRAVEST_FIRST.map((group) => ({
    group,
    findings: all.filter((finding) => finding.group === group),
  })).filter(({ findings }) => findings.length > 0)
  return (
    <>
      <PageHead path="/findings/" locale={locale}>
        <p>
          <a href={addressOf(`/${locale}/method/#status`)}>{METHOD_WORDS[locale].status.title}</a>
        </p>
      </PageHead>
      <nav className="contents" aria-label={SITE_WORDS[locale].contents}>
        {groups.map(({ group, findings }) => (
          <div key={group}>
            <p>
              <GroupLabel group={group} locale={locale} />
            </p>
            <ul>
              {findings.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={`#${slug}`}>
                    <Phrased text={title[locale]} locale={locale} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      {groups.map(({ group, findings }) => (
        <section key={group} id={group} className="finding-group">
          <h2>
            <GroupLabel group={group} locale={locale} />
          </h2>
          <p className="group-text">
            <Phrased text={CLAIM_WORDS[locale].groupTexts[group]} locale={locale} />
          </p>
          {findings.map((finding) => (
            <FindingArticle
              key={finding.slug}
              finding={finding}
              source={assessed.dossier.source}
              locale={locale}
            />
          ))}
        </section>
      ))}
    </>
  )
}

interface FindingArticleProps {
  readonly finding: Finding
  readonly source: Source
  readonly locale: Locale
}

/** A finding whole: a verdict that can be quoted, what the article and its sources say, what follows, and what it rests on. */
function FindingArticle({ finding, source, locale }: FindingArticleProps): ReactElement {
  const words = FINDING_WORDS[locale]
  const { slug, front, title, group, follows } = finding
  return (
    <article className="finding" id={slug}>
      <div>
        <h3>
          <a href={`#${slug}`}>
            <Phrased text={title[locale]} locale={locale} />
          </a>
        </h3>
        <p className="finding-verdict">
          <Phrased text={follows[locale]} locale={locale} />
        </p>
        <CopyButton
          text={quotable(
            {
              title: words.quoted((front ?? title)[locale], CLAIM_WORDS[locale].groups[group]),
              said: follows[locale],
              path: findingPath(locale, slug),
            },
            source,
            locale,
          )}
          label={words.copyVerdict}
          locale={locale}
        />
        <StaticMarkup name="finding-reasons" of={slug} locale={locale} />
      </div>
      <StaticMarkup className="finding-rests" name="finding-rests" of={slug} locale={locale} />
    </article>
  )
}
