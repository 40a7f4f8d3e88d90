import { type Member, membersOf } from '@/lib/dossier/described'
import type { JsonFileName } from '@/lib/dossier/files'
import { JSON_FORMS } from '@/lib/dossier/json-forms'
import { type English, translated } from '@/lib/exports/translations'

function membersFrom(texts: Readonly<Record<string, English>>): readonly Member[] {
  return Object.entries(texts).map(([path, description]) => ({ path, description: translated(description) }))
}

/** Derived, and so only in the findings.json that is published. */
const GROUP = membersFrom({
  'findings[].group': 'supported, mixed or open: derived from its claims',
})

/** What is in a JSON file of the data folder as it is published. */
export function fileMembers(file: JsonFileName): readonly Member[] {
  const members = membersOf(JSON_FORMS[file])
  return file === 'findings.json' ? [...members, ...GROUP] : members
}

/** What is in the JSON of each chart. */
export const CHART_MEMBERS = membersFrom({
  slug: 'name of the chart',
  kind: 'kind of chart',
  page: 'its page',
  licence: 'licence',
  source: 'the article as a reference',
  version: 'version of the data',
  caution: 'a caution that goes with it, or null',
  scale: 'linear or log',
  claims: 'ids of its claims',
  checks: 'ids of its checks',
  'evidence[]': 'every source in it',
  'credits[]': 'data sets of others that it draws from',
  'measures[]': 'its measures: title, subtitle, alternative text, and rows with the columns of the CSV',
  files: 'addresses of CSV, JSON, pictures and embeds',
})
