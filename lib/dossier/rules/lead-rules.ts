import type { Path } from '@/lib/dossier/json'
import type { LeadPart } from '@/lib/dossier/lead-entry'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { sentenceFaults } from '@/lib/dossier/rules/sentence-rules'
import type { Fault, FaultPlace } from '@/lib/faults/catalogue'
import { LOCALES, localeOfTag } from '@/lib/locale'
import { normalise } from '@/lib/text/normalise'

/** The phrases of the annotated sentence are the article's, and what is marked is a part of them. */
export function leadFaults(files: ParsedFiles): Fault[] {
  if (!files.figures.ok) return []
  const { value, at } = files.figures
  const { lead } = value
  if (lead === undefined) return []
  const parts = lead.lines.flatMap((line, row) =>
    line.map((part, index) => ({ part, path: ['lead', 'lines', row, index] as const })),
  )
  return [
    ...sentenceFaults(
      lead,
      ['lead'],
      parts.map(({ part }) => part.claim),
      files,
      at,
    ),
    ...parts.flatMap(({ part, path }) => phraseFaults(part, path, files, at)),
  ]
}

/** The tokens of the headline and its reason can be filled. */
export function headlineFaults(files: ParsedFiles): Fault[] {
  if (!files.source.ok) return []
  const { value, at } = files.source
  const { headline, standfirst } = value
  return sentenceFaults({ headline, standfirst }, [], [], files, at)
}

function phraseFaults(
  { claim: id, phrase, marked }: LeadPart,
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
      ...(quote !== undefined && locale === language && !holds(quote, said)
        ? [fault('phrase', said, quote)]
        : []),
      ...(said.includes(marked[locale]) ? [] : [fault('marked', marked[locale], said)]),
    ]
  })
}

function holds(quote: string, words: string): boolean {
  return normalise(quote).text.includes(normalise(words).text)
}
