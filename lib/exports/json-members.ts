import type { Member } from '@/lib/dossier/described'
import { type English, translated } from '@/lib/exports/translations'

function membersFrom(texts: Readonly<Record<string, English>>): readonly Member[] {
  return Object.entries(texts).map(([path, description]) => ({ path, description: translated(description) }))
}

/** What is derived, and so only in the findings.json that is published. */
export const DERIVED_MEMBERS = membersFrom({
  'findings[].group': 'supported, mixed or open: derived from its claims',
})

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
  'measures[]': 'its measures, each with its texts and the rows of the CSV',
  files: 'addresses of CSV, JSON, pictures and embeds',
})
