import type { Path } from '@/lib/dossier/form'
import type { LeadPartEntry } from '@/lib/dossier/lead-entry'
import type { ParsedFiles } from '@/lib/dossier/parse'
import type { Fault, FaultPlace } from '@/lib/faults/catalogue'
import { LOCALES, localeOfTag } from '@/lib/locale'
import { findQuote } from '@/lib/text/normalise'

/** The phrases of the annotated sentence are the article's, and what is marked is a part of them. */
export function leadFaults(files: ParsedFiles): Fault[] {
  if (!files.figures.ok) return []
  const { value, at } = files.figures
  return (value.lead?.lines ?? []).flatMap((line, row) =>
    line.flatMap((part, index) => phraseFaults(part, ['lead', 'lines', row, index], files, at)),
  )
}

function phraseFaults(
  { claim: id, phrase, marked }: LeadPartEntry,
  path: Path,
  { claims, source }: ParsedFiles,
  at: (path: Path) => FaultPlace,
): Fault[] {
  const language = source.ok ? localeOfTag(source.value.language) : null
  const quote = claims.rows.find(({ value }) => value.id === id)?.value.quote
  return LOCALES.flatMap((locale): Fault[] => {
    const said = phrase[locale]
    const fault = (key: string, part: string, whole: string): Fault => ({
      code: 'D324',
      ...at([...path, key, locale]),
      details: { part, whole },
    })
    return [
      ...(quote !== undefined && locale === language && findQuote(quote, said) === null
        ? [fault('phrase', said, quote)]
        : []),
      ...(said.includes(marked[locale]) ? [] : [fault('marked', marked[locale], said)]),
    ]
  })
}
