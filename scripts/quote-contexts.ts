import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readDossier } from '@/lib/dossier/read-folder'
import { parseArticle } from '@/lib/ledger/article'
import { contextsOf } from '@/lib/ledger/contexts'
import { toCsv } from '@/lib/text/csv'

/**
 * Writes data/quote-contexts.csv: the few characters before and after the quote of each claim in a copy of the
 * article, which is the one argument. `npm run verify-quotes` compares the file with the article.
 */
function main(article: string | undefined): string {
  if (article === undefined)
    return 'No article given. Run: npm run quote-contexts -- PATH, where PATH is your copy of the article in Markdown.'
  const contexts = contextsOf(readDossier().claims, parseArticle(readFileSync(article, 'utf8')))
  const file = path.join(process.env.DOSSIER ?? 'data', 'quote-contexts.csv')
  writeFileSync(
    file,
    toCsv(
      contexts.map((context) => ({ ...context })),
      ['claim', 'prefix', 'suffix'],
    ),
  )
  console.log(`${file}: the text around ${contexts.length} quotes`)
  return ''
}

const complaint = main(process.argv[2])
if (complaint !== '') {
  console.error(complaint)
  process.exitCode = 1
}
