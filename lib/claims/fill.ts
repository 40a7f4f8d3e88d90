import type { Calculation } from '@/lib/claims/check'
import { withinQuotes } from '@/lib/claims/quotation'
import { workingOf } from '@/lib/claims/say'
import { groupOf } from '@/lib/claims/status-group'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { writeResult, writtenOf } from '@/lib/claims/written'
import type { ChartEntry } from '@/lib/dossier/chart-entry'
import type { Dossier } from '@/lib/dossier/dossier'
import type { Claim } from '@/lib/dossier/rows'
import type { Status } from '@/lib/dossier/statuses'
import { replaceTokens, type Token, type TokenName } from '@/lib/dossier/tokens'
import { RANK_PARTS, UNSURE } from '@/lib/dossier/vocabulary'
import { inEach, type Locale, type Text } from '@/lib/locale'
import { writeCount, writeQuantity } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'
import { capitalised } from '@/lib/text/capitalised'

/** A chart or a finding: what it is called, and what it speaks of. */
export interface Speaker {
  readonly slug: string
  readonly claims: readonly string[]
  readonly checks: readonly string[]
  readonly given?: ChartEntry['given'] | undefined
}

/** The data that numbers come from; an assessed dossier has all of it. */
export interface Facts {
  readonly dossier: Pick<Dossier, 'evidence' | 'models' | 'subjects'>
  readonly claims: readonly { readonly claim: Claim; readonly status: Status }[]
  readonly checks: readonly Calculation[]
}

/** What a token may draw on: the whole dossier, and the chart or finding that it is in. */
interface Sources {
  readonly assessed: Facts
  readonly entry: Speaker
}

/**
 * Fills the tokens of a sentence of figures.json, findings.json or a verdict of claims.csv in both languages, so that
 * every number in it comes from the data. The grammar is in `lib/dossier/tokens.ts`. What they mean:
 *
 * - `{claim:ID}` the number of a claim with hedge and unit, `:bare` without the noun of the unit, `:quote` the words of
 *   the article, for use within quotation marks; `{evidence:ID}` the number of a source in the same way;
 * - `{check:ID}` the result of a check, `:working` the whole working, `{subject:ID}` a name, `{date:2025-04-28}` a date of any precision;
 * - `{claims}`, `{status:WORD}`, `{group:WORD}` how many claims there are, with that status, or in that group;
 *   `{figure-claims}`, `{figure-status:WORD}`, `{figure-group:WORD}` the same among the claims of the entry;
 * - `{figure-lacking:scope|measure|list}` firsts and ranks of the entry for which the article does not give it;
 * - `{models:accelerators}` models of the background list whose accelerators are counted, `{models-beyond:ID}` those with
 *   more than a claim, `:unsure` of these those of which the list is not sure;
 * - `{spans:all|holds}` lengths of time of the entry, all or those whose checks hold.
 *
 * A count with `:word` is a word in English. A lower-case letter at the start becomes a capital.
 * Throws where a token means nothing, naming the entry and the token; the validator reports these before.
 *
 * @example fill({ en: 'up to {claim:city-users}', zh: '{claim:city-users}' }, sources).en // "Up to 20 million people"
 */
export function fill(template: Text, sources: Sources): Text {
  return asSentence(fillPhrase(template, sources))
}

/** The same for words within a sentence, which begin as they are written. */
export function fillPhrase(template: Text, sources: Sources): Text {
  return inEach((locale) =>
    replaceTokens(template[locale], ({ text, token }) => {
      const written = token === null ? null : answerOf(token, sources, locale)
      if (written === null)
        throw new Error(`The words of "${sources.entry.slug}" use ${text}, which means nothing`)
      return written
    }),
  )
}

/** Words that begin with a capital, where the language has them. */
export function asSentence(words: Text): Text {
  return inEach((locale) => capitalised(words[locale]))
}

function answerOf(token: Token, { assessed, entry }: Sources, locale: Locale): string | null {
  const { name, argument } = token
  const claim = assessed.claims.find((c) => c.claim.id === argument)
  switch (name) {
    case 'claim':
      if (claim === undefined) return null
      if (token.option === 'quote') return withinQuotes(claim.claim.quote)
      return writtenOf(claim.claim, locale, { unit: token.option !== 'bare' })
    case 'evidence': {
      const quantity = assessed.dossier.evidence.find((e) => e.id === argument)?.quantity ?? null
      return quantity === null ? null : writeQuantity(quantity, locale, { unit: token.option !== 'bare' })
    }
    case 'check': {
      const result = assessed.checks.find((c) => c.check.id === argument)
      if (result === undefined) return null
      return token.option === 'working' ? workingOf(result)[locale] : writeResult(result, locale)
    }
    case 'date':
      return writeDate(argument, locale)
    case 'subject':
      return assessed.dossier.subjects.find((s) => s.id === argument)?.name[locale] ?? null
  }
  const count = countOf(name, token, { assessed, entry })
  if (count === null) return null
  const none = CLAIM_WORDS[locale].none
  if (count === 0 && token.option === 'word' && none !== '') return none
  return writeCount(count, locale, token.option === 'word' ? 'word' : 'digits')
}

type CountName = Exclude<TokenName, 'claim' | 'evidence' | 'check' | 'date' | 'subject'>

function countOf(name: CountName, { argument, option }: Token, { assessed, entry }: Sources): number | null {
  const { claims, checks, dossier } = assessed
  const own = claims.filter((c) => entry.claims.includes(c.claim.id))
  const holds = (id: string) => {
    const results = checks.filter(
      ({ check, derived }) => check.against === id && entry.checks.includes(check.id) && derived !== null,
    )
    return results.length > 0 && results.every(({ outcome }) => outcome === 'holds')
  }
  const some = name.startsWith('figure-') ? own : claims
  switch (name) {
    case 'claims':
    case 'figure-claims':
      return some.length
    case 'status':
    case 'figure-status':
      return some.filter(({ status }) => status === argument).length
    case 'group':
    case 'figure-group':
      return some.filter(({ status }) => groupOf(status) === argument).length
    case 'figure-lacking':
      return Object.values(entry.given ?? {}).filter((given) =>
        RANK_PARTS.some((part) => part === argument && given[part] === 'no'),
      ).length
    case 'spans':
      return own.filter(
        ({ claim: { id, quantity } }) =>
          quantity.unit.kind === 'duration' && (argument === 'all' || holds(id)),
      ).length
    case 'models':
      return dossier.models.filter(({ accelerators }) => accelerators !== null).length
    case 'models-beyond': {
      const quantity = claims.find(({ claim }) => claim.id === argument)?.claim.quantity
      if (quantity?.kind !== 'number') return null
      return dossier.models.filter(
        ({ accelerators, confidence }) =>
          accelerators !== null &&
          accelerators > quantity.value &&
          (option !== 'unsure' || confidence === UNSURE),
      ).length
    }
  }
}
