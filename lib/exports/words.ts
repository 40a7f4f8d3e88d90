import { quoted } from '@/lib/claims/quotation'
import type { ChangeKind } from '@/lib/dossier/change-entry'
import type { Source } from '@/lib/dossier/source-entry'
import type { Locale } from '@/lib/locale'

const en = {
  /** The source line of a picture that leaves the site. */
  sources: (article: string, publishers: readonly string[]) =>
    publishers.length === 0
      ? `Source: ${article}`
      : `Source: ${article} Compared with: ${publishers.join(', ')}.`,
  /** At the foot of a sheet of fixed size, which names only the first of many publishers. */
  moreSources: (publishers: string) => `and ${publishers} more`,
  /** Whose picture it is, under which terms, and its address. */
  credit: (address: string) => `Claimboard, CC BY 4.0. ${address}`,
  /** In the foot of an embed. */
  embedMore: 'Claimboard: data, sources and calculations',
  /** The article as a line of a bibliography; where it is in another language, with that and its title there. */
  citedArticle: (
    { author, title, series, newspaperSection }: Source,
    published: string,
    original: string | null,
    language: string | null,
  ) =>
    `${author.en}: ${quoted(title.en)}${original === null ? '' : ` (${original})`}, ${series.en}, ${newspaperSection.en}, ${published}.${language === null ? '' : ` In ${language}.`}`,
  /** The article in a few words. */
  namedArticle: ({ author, title, published }: Source) => `${author.en}: ${quoted(title.en)} (${published})`,
  /** The style of a reference in one line: APA, or GB/T 7714. */
  referenceStyle: 'apa' as 'apa' | 'gb',
  /** After the title of a chart that is cited, with the site’s name. */
  citedChart: 'chart of checked numbers',
  changes: 'Additions and corrections',
  changeKinds: { added: 'Added', corrected: 'Corrected', removed: 'Removed' } satisfies Record<
    ChangeKind,
    string
  >,
  terms: 'Texts and tables: CC BY 4.0. Quotes belong to the article’s publisher.',
}

const zh: typeof en = {
  sources: (article, publishers) =>
    publishers.length === 0 ? `来源：${article}` : `来源：${article}对照：${publishers.join('、')}。`,
  moreSources: (publishers) => `另${publishers}家`,
  credit: (address) => `数有所据，CC BY 4.0。${address}`,
  embedMore: '数有所据：数据、出处与验算',
  citedArticle: ({ author, title, series, newspaperSection }, published, original, language) =>
    `${author.zh}：《${title.zh}》${original === null ? '' : `（${original}）`}（${series.zh}），${newspaperSection.zh}，${published}。${language === null ? '' : `原文为${language}。`}`,
  namedArticle: ({ author, title, published }) => `${author.zh}：《${title.zh}》（${published}）`,
  referenceStyle: 'gb',
  citedChart: '数字核查图',
  changes: '增补与更正',
  changeKinds: { added: '增补', corrected: '更正', removed: '删除' },
  terms: '文字与数据表：CC BY 4.0。引文归原发表者所有。',
}

export const EXPORT_WORDS: Record<Locale, typeof en> = { en, zh }
