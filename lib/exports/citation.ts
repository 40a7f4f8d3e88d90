import type { AssessedClaim } from '@/lib/claims/assess'
import type { Source } from '@/lib/dossier/source-entry'
import type { Locale } from '@/lib/locale'
import { SITE_WORDS } from '@/lib/site/words'

/** The article as a line of a bibliography, with no more than the copy at hand tells. */
export function citationOf(source: Source, locale: Locale): string {
  const { author, title, series, newspaperSection, published } = source
  if (locale === 'zh') {
    return `${author.zh}：《${title.zh}》（${series.zh}），${newspaperSection.zh}，${published}年。`
  }
  return `${author.en}: “${title.en}” (${source.title.zh}), ${series.en}, ${newspaperSection.en}, ${published}. In Chinese.`
}

/** A claim as it may be cited: the words it rests on, its statement, their place, the article, and what is known of it. */
export function claimCitation(
  { claim, label, place }: AssessedClaim,
  source: Source,
  locale: Locale,
): string {
  const site = SITE_WORDS[locale].name
  if (locale === 'zh') {
    return `“${claim.quote}”（${claim.statement.zh.replace(/。$/, '')}），见${source.author.zh}《${source.title.zh}》${place.zh}；${site}核查结论：${label.zh}（论断 ${claim.id}）。`
  }
  return `“${claim.quote}” (${claim.statement.en.replace(/\.$/, '')}), in ${source.author.en}, “${source.title.en}”, ${place.en}; checked by ${site}: ${label.en.toLowerCase()} (claim ${claim.id}).`
}
