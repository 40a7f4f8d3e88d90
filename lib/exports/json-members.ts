import { type Member, membersOf } from '@/lib/dossier/described'
import type { JsonFile } from '@/lib/dossier/files'
import { JSON_FORMS } from '@/lib/dossier/json-forms'
import { type Translated, textOf } from '@/lib/locale'

function membersFrom(texts: Readonly<Record<string, Translated>>): readonly Member[] {
  return Object.entries(texts).map(([path, description]) => ({ path, description: textOf(description) }))
}

/** Derived, and so only in the findings.json that is published. */
const GROUP = membersFrom({
  'findings[].group': [
    '由所涉论断推出的类别：supported、mixed 或 open',
    'supported, mixed or open: derived from its claims',
  ],
})

/** What is in a JSON file of the data folder as it is published. */
export function fileMembers(file: JsonFile): readonly Member[] {
  const members = membersOf(JSON_FORMS[file])
  return file === 'findings.json' ? [...members, ...GROUP] : members
}

/** What is in the JSON of each chart. */
export const CHART_MEMBERS = membersFrom({
  slug: ['图名', 'name of the chart'],
  kind: ['图的种类', 'kind of chart'],
  page: ['图的网页', 'its page'],
  licence: ['许可', 'licence'],
  source: ['文章的引文', 'the article as a reference'],
  version: ['数据版本', 'version of the data'],
  caution: ['随图的提醒，可为空', 'a caution that goes with it, or null'],
  scales: ['可选的刻度', 'its scales'],
  claims: ['图中论断的编号', 'ids of its claims'],
  checks: ['图中验算的编号', 'ids of its checks'],
  'evidence[]': ['图中全部来源', 'every source in it'],
  'credits[]': ['所用的他人数据集', 'data sets of others that it draws from'],
  'measures[]': [
    '各指标：标题、说明、替代文字、各行（与 CSV 同列）',
    'its measures: title, subtitle, alternative text, and rows with the columns of the CSV',
  ],
  files: ['CSV、JSON、图片和嵌入页的地址', 'addresses of CSV, JSON, pictures and embeds'],
})
