import { z } from 'zod'
import { isWebAddress } from '@/lib/dossier/cells'
import { described } from '@/lib/dossier/described'
import { FILE_NAMES } from '@/lib/dossier/files'
import { textForm } from '@/lib/dossier/text-form'
import { isIsoDate } from '@/lib/quantity/date'

const isoDate = z.string().refine(isIsoDate, 'must be an ISO date such as 2025-04-28, 2023-07 or 2020')
const webAddress = z.url({ protocol: /^https?$/, abort: true }).refine(isWebAddress)

const section = z.strictObject({
  section: described(z.int().min(1), { zh: '节号', en: 'number of the section' }),
  title: described(textForm, { zh: '节标题', en: 'its title' }),
  paragraphs: described(z.array(textForm).min(1), {
    zh: '每段一行概要',
    en: 'a line in our words for each paragraph',
  }),
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
  title: described(textForm, { zh: '文章标题', en: 'title of the article' }),
  series: described(textForm, { zh: '系列', en: 'series' }),
  author: described(textForm, { zh: '作者', en: 'author' }),
  publisher: described(textForm, { zh: '出版者', en: 'publisher' }),
  newspaperSection: described(textForm, { zh: '版面', en: 'section of the newspaper' }),
  language: described(
    z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a language tag such as zh-Hans'),
    { zh: '语言标签', en: 'language tag' },
  ),
  published: described(isoDate, {
    zh: '发表日期，精度可降低',
    en: 'date of publication, of reduced precision',
  }),
  publishedHow: described(textForm, { zh: '日期从何得知', en: 'how the date is known' }),
  textState: described(textForm, { zh: '所用文本的状态', en: 'state of the text that was used' }),
  headline: described(textForm, {
    zh: '首页的标题：一两句话的回答',
    en: 'the answer that heads the dashboard',
  }),
  standfirst: described(textForm.optional(), { zh: '标题的理由', en: 'the reason for the headline' }),
  keywords: described(z.array(z.string().min(1)), { zh: '关键词', en: 'keywords' }),
  method: described(z.strictObject({ rows: textForm, names: textForm, limits: z.array(textForm) }), {
    zh: '方法页的补充',
    en: 'what the Method page adds for this article',
  }),
  sections: z.array(section).min(1),
  corrections: described(z.url({ protocol: /^(https|mailto)$/ }).optional(), {
    zh: '接收更正的地址：mailto: 或问题单的网页；没有时网站不提供报告错误的链接',
    en: 'where errors are reported: a mailto: address or the page of a new issue; without it the site offers no such link',
  }),
  credits: described(z.array(credit), {
    zh: '同时发布的他人数据集及其许可',
    en: 'data sets of others and their licences',
  }),
})
/** The article as a source: its citation, what is known of its date, and its outline in our own words. */
export type Source = z.infer<typeof sourceFile>
export type Credit = Source['credits'][number]
