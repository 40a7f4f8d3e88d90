import fc from 'fast-check'
import { assess } from '@/lib/claims/assess'
import { fill } from '@/lib/claims/fill'
import { buildDossier } from '@/lib/dossier/dossier'
import { replaceTokens, TOKEN_FORMS, tokensIn } from '@/lib/dossier/tokens'
import { formatFault } from '@/lib/faults/describe'
import { FILES } from '@/tests/fixtures/mini'
import { must, mustRead } from '@/tests/fuzz/laws'
import { cell } from '@/tests/fuzz/scraps'
import { target } from '@/tests/fuzz/target'

const names = [...new Set(TOKEN_FORMS.map((form) => /\{([^:[}]+)/.exec(form)?.[1] ?? ''))]
const sound = buildDossier(FILES)
const { claims, evidence, checks, subjects } = sound.ok
  ? sound.dossier
  : { claims: [], evidence: [], checks: [], subjects: [] }
const parts = [
  ...[...claims, ...evidence, ...checks, ...subjects].map(({ id }) => id),
  ...TOKEN_FORMS.flatMap((form) => form.replace(/[{}[\]]/g, '').split(/[:|]/)),
  '2025-04-28',
  '2025-02-30',
  '__proto__',
  'constructor',
]
const token = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...names) },
      fc.constantFrom('toString', '__proto__', '', 'clams'),
    ),
    fc.array(fc.constantFrom(...parts), { maxLength: 3 }),
  )
  .map(([name, rest]) => `{${[name, ...rest].join(':')}}`)
const sentence = fc
  .array(fc.oneof({ weight: 3, arbitrary: token }, cell, fc.constantFrom('{', '}', '“', '”', ' ')), {
    maxLength: 4,
  })
  .map((pieces) => pieces.join(' '))

/** Sentences with tokens as the title of a chart and of a finding: what the validator lets through can be filled. */
export const TOKENS = target(20_000, fc.tuple(sentence, sentence), ([en, zh]) => {
  for (const text of [en, zh]) {
    must(replaceTokens(text, ({ text: written }) => written) === text, 'a token is not where it was written')
    must(
      tokensIn(text).every(({ text: written }) => text.includes(written)),
      'a token is not in its sentence',
    )
  }
  const files = {
    ...FILES,
    'figures.json': titled('figures.json', 'figures', en, zh),
    'findings.json': titled('findings.json', 'findings', en, zh),
  }
  const built = buildDossier(files)
  if (!built.ok) {
    for (const fault of built.faults) mustRead(formatFault(fault), en + zh)
    return
  }
  const assessed = assess(built.dossier)
  for (const entry of [...built.dossier.figures, ...built.dossier.findings]) {
    if (!('title' in entry)) continue
    for (const words of Object.values(fill(entry.title, { assessed, entry }))) {
      mustRead(words, en + zh)
      must(
        tokensIn(words).every(({ token: left }) => left === null),
        `a token is left: ${words}`,
      )
    }
  }
})

/** A file of the dossier whose first entry has another title. */
function titled(
  file: 'figures.json' | 'findings.json',
  list: 'figures' | 'findings',
  en: string,
  zh: string,
): string {
  const whole: Record<string, unknown> = JSON.parse(FILES[file])
  const [first, ...rest] = whole[list] as readonly object[]
  return JSON.stringify({
    ...whole,
    [list]: first === undefined ? [] : [{ ...first, title: { en, zh } }, ...rest],
  })
}
