import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import type { Locale } from '@/lib/locale'
import { SITE_WORDS } from '@/lib/site/words'

interface CitationStyle {
  readonly article: (source: Source) => string
  readonly claim: (claim: AssessedClaim, source: Source) => string
}

const STYLES: Record<Locale, CitationStyle> = {
  zh: {
    article: ({ author, title, series, newspaperSection, published }) =>
      `${author.zh}：《${title.zh}》（${series.zh}），${newspaperSection.zh}，${published}年。`,
    claim: ({ claim, label, place }, { author, title }) =>
      `“${claim.quote}”（${claim.statement.zh.replace(/。$/, '')}），见${author.zh}《${title.zh}》${place.zh}；${SITE_WORDS.zh.name}核查结论：${label.zh}（论断 ${claim.id}）。`,
  },
  en: {
    article: ({ author, title, series, newspaperSection, published }) =>
      `${author.en}: “${title.en}” (${title.zh}), ${series.en}, ${newspaperSection.en}, ${published}. In Chinese.`,
    claim: ({ claim, label, place }, { author, title }) =>
      `“${claim.quote}” (${claim.statement.en.replace(/\.$/, '')}), in ${author.en}, “${title.en}”, ${place.en}; checked by ${SITE_WORDS.en.name}: ${label.en.toLowerCase()} (claim ${claim.id}).`,
  },
}

/** The article as a line of a bibliography, with no more than the copy at hand says. */
export function citationOf(source: Source, locale: Locale): string {
  return STYLES[locale].article(source)
}

/** A claim as it may be cited: the words it rests on, its statement, their place, the article, and its status. */
export function claimCitation(claim: AssessedClaim, source: Source, locale: Locale): string {
  return STYLES[locale].claim(claim, source)
}
