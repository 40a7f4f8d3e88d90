import { figureOf } from '@/lib/charts/figure'
import type { AssessedDossier } from '@/lib/claims/assess'
import { statusesOf } from '@/lib/claims/status'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { STATUS_GROUPS } from '@/lib/dossier/statuses'
import { citationOf } from '@/lib/exports/citation'
import type { DataFile } from '@/lib/exports/data-files'
import { DATA_LICENCE } from '@/lib/exports/licence'
import { figurePath, wholeAddressOf } from '@/lib/site/address'
import { SITE_WORDS } from '@/lib/site/words'

/** What a language model that reads the site should know first, in the form of llmstxt.org: where the data is, and how to cite it. */
export function llmsText(assessed: AssessedDossier, files: readonly DataFile[]): string {
  const { dossier, claims } = assessed
  const { en, zh } = SITE_WORDS
  return [
    `# ${en.name} (${zh.name})`,
    '',
    `> ${en.tagline}: ${claims.length} quantitative claims of ${citationOf(dossier.source, 'en')} Each with its hedge as an interval, its status, and the sources compared with it. In Chinese (/zh/) and English (/en/).`,
    '',
    'A hedged figure is an interval: “over 20 million” is not 20 million. Quote a figure with its hedge word and with the status of its claim: a claim that is listed here is not thereby confirmed.',
    '',
    ...STATUS_GROUPS.map((group) => {
      const { groups, groupTexts, statuses } = CLAIM_WORDS.en
      const listed = statusesOf(group).map((status) => `${status} (${statuses[status]})`)
      return `- ${groups[group]}: ${groupTexts[group]}. Statuses: ${listed.join(', ')}.`
    }),
    '',
    'Open says nothing of whether a claim is true.',
    `Terms: ${DATA_LICENCE.name} for texts and tables; quotes belong to the article’s publisher. Version ${dossier.changes[0]?.version ?? ''} of ${dossier.changes[0]?.date ?? ''}.`,
    '',
    '## Data',
    '',
    ...files.map(
      (file) => `- [${file.name}](${wholeAddressOf(`/data/${file.name}`)}): ${file.description.en}`,
    ),
    '',
    '## Figures',
    '',
    ...dossier.figures.map((entry) => {
      const title = figureOf(assessed, entry).measures[0].title.en
      return `- [${title}](${wholeAddressOf(figurePath('en', entry.slug))}): ${wholeAddressOf(`/figures/${entry.slug}.json`)}`
    }),
    '',
    '## Pages',
    '',
    ...(['claims', 'findings', 'evidence', 'source', 'method', 'data'] as const).map(
      (name) => `- [${en[name]}](${wholeAddressOf(`/en/${name}/`)})`,
    ),
    '',
  ].join('\n')
}
