import { z } from 'zod'
import { isWebAddress } from '@/lib/dossier/cells'
import { described } from '@/lib/dossier/described'
import { FILE_NAMES } from '@/lib/dossier/files'
import { textForm } from '@/lib/dossier/text-form'
import { isIsoDate } from '@/lib/quantity/date'

const isoDate = z.string().refine(isIsoDate, '2025-04-28')
const WEB_ADDRESS = 'https://example.org/page'
const webAddress = z
  .url({ protocol: /^https?$/, abort: true, error: WEB_ADDRESS })
  .refine(isWebAddress, WEB_ADDRESS)

const section = z.strictObject({
  section: described(z.int().min(1), ['节号', 'number of the section']),
  title: described(textForm, ['节标题', 'its title']),
  paragraphs: described(z.array(textForm).min(1), ['每段一行概要', 'a line in our words for each paragraph']),
})

/** A data set of somebody else’s that is published with ours, and what its licence asks to be said. */
const credit = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  licenceUrl: webAddress,
  url: webAddress,
  exported: isoDate,
  file: z.enum(FILE_NAMES),
  note: textForm,
})

/** The form of source.json: the article’s citation, its outline, and the data sets published beside it. */
export const sourceFile = z.strictObject({
  title: described(textForm, ['文章标题', 'title of the article']),
  series: described(textForm, ['系列', 'series']),
  author: described(textForm, ['作者', 'author']),
  publisher: described(textForm, ['出版者', 'publisher']),
  newspaperSection: described(textForm, ['版面', 'section of the newspaper']),
  language: described(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'zh-Hans'), [
    '语言标签',
    'language tag',
  ]),
  published: described(isoDate, ['发表日期，精度可降低', 'date of publication, of reduced precision']),
  publishedHow: described(textForm, ['日期从何得知', 'how the date is known']),
  textState: described(textForm, ['所用文本的状态', 'state of the text that was used']),
  headline: described(textForm, ['首页的标题：一两句话的回答', 'the answer that heads the dashboard']),
  standfirst: described(textForm.optional(), ['标题的理由', 'the reason for the headline']),
  archived: described(webAddress.optional(), [
    '文章的网页存档，有则写地址',
    'address of an archived copy of the article, where there is one',
  ]),
  keywords: described(z.array(z.string().min(1)), ['关键词', 'keywords']),
  method: described(z.strictObject({ rows: textForm, names: textForm, limits: z.array(textForm) }), [
    '方法页的补充',
    'what the Method page adds for this article',
  ]),
  sections: z.array(section).min(1),
  corrections: described(
    z.url({ protocol: /^(https|mailto)$/, error: 'mailto:desk@example.org' }).optional(),
    [
      '接收更正的地址：mailto: 或问题单的网页；没有时网站不提供报告错误的链接',
      'where errors are reported: a mailto: address or the page of a new issue; without it the site offers no such link',
    ],
  ),
  credits: described(z.array(credit), [
    '同时发布的他人数据集及其许可',
    'data sets of others and their licences',
  ]),
})
/** The article as a source: its citation, what is known of its date, and its outline in our own words. */
export type Source = z.infer<typeof sourceFile>
export type Credit = Source['credits'][number]
