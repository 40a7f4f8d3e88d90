import type { CheckOutcome } from '@/lib/claims/check'
import { withinQuotes } from '@/lib/claims/quotation'
import { writeResult } from '@/lib/claims/say'
import { groupOf } from '@/lib/claims/status'
import type { Dossier } from '@/lib/dossier/dossier'
import type { Claim } from '@/lib/dossier/rows'
import { isGroup, isStatus, type Status } from '@/lib/dossier/statuses'
import { LOCALES, type Locale, type Text } from '@/lib/locale'
import { isIsoDate, partsOfIso } from '@/lib/quantity/date'
import { writeCount, writeQuantity } from '@/lib/quantity/write'
import { writeDate } from '@/lib/quantity/write-date'

const TOKEN = /\{([a-z-]+)(?::([a-z0-9-]+))?(?::([a-z]+))?\}/g

/** A figure or a finding: what it is called, and what it speaks of. */
interface Speaker {
  readonly slug: string
  readonly claims: readonly string[]
  readonly checks: readonly string[]
}

/** The data that numbers come from; an assessed dossier has all of it. */
interface Facts {
  readonly dossier: Pick<Dossier, 'evidence' | 'models' | 'subjects'>
  readonly claims: readonly { readonly claim: Claim; readonly status: Status }[]
  readonly checks: readonly CheckOutcome[]
}

/** What a token may draw on: the whole dossier, and the figure or finding in which it stands. */
interface Sources {
  readonly assessed: Facts
  readonly entry: Speaker
}

/**
 * Fills the tokens of a sentence of figures.json, findings.json or a verdict of claims.csv, so that every number in it comes from the data.
 *
 * Tokens: {claim:ID} a claim's figure with hedge and unit, {claim:ID:bare} without the unit's noun, {claim:ID:quote} the
 * article's own words, to be set in quotation marks; {evidence:ID} and
 * {evidence:ID:bare} the same for what another source says; {check:ID} the result of a check; {subject:ID} a name; {date:2025-04-28} a date of any
 * precision as each language writes it; {claims} all claims, {status:WORD} those with that status, {group:WORD} those of that
 * group; {figure-claims}, {figure-status:WORD} and {figure-group:WORD} the same for the figure's own; {checks:ID} the checks that test a claim in this figure, {fits:ID} those
 * whose result lies inside it; {models:accelerators|both} models drawn, {models-beyond:ID} those above a claim;
 * {first-year}, {last-year}, {days} of the figure's dates. A count with :word is written as a word in English.
 * Throws on a token that it does not know, naming where it stands and the token.
 */
export function fill(template: Text, sources: Sources): Text {
  const write = (locale: Locale) =>
    capitalised(
      template[locale].replace(
        TOKEN,
        (token, name: string, argument: string | undefined, option: string | undefined) => {
          const written = answerOf(tokenOf(name, argument, option), sources, locale)
          if (written === null)
            throw new Error(`The words of "${sources.entry.slug}" use ${token}, which means nothing`)
          return written
        },
      ),
    )
  return { zh: write('zh'), en: write('en') }
}

function capitalised(sentence: string): string {
  return sentence.replace(/^(“?)([a-z])/, (_, quote: string, letter: string) => quote + letter.toUpperCase())
}

interface Token {
  readonly name: string
  readonly argument: string
  readonly option: string
}

/** A count without an argument has its option in the second place: {figure-claims:word}. */
function tokenOf(name: string, argument = '', option = ''): Token {
  return argument === 'word' && option === ''
    ? { name, argument: '', option: 'word' }
    : { name, argument, option }
}

function answerOf(token: Token, { assessed, entry }: Sources, locale: Locale): string | null {
  const { name, argument } = token
  const claim = assessed.claims.find((c) => c.claim.id === argument)
  switch (name) {
    case 'claim':
      if (claim === undefined) return null
      if (token.option === 'quote') return withinQuotes(claim.claim.quote)
      return writeQuantity(claim.claim.quantity, locale, { unit: token.option !== 'bare' })
    case 'evidence': {
      const quantity = assessed.dossier.evidence.find((e) => e.id === argument)?.quantity ?? null
      return quantity === null ? null : writeQuantity(quantity, locale, { unit: token.option !== 'bare' })
    }
    case 'check': {
      const result = assessed.checks.find((c) => c.check.id === argument)
      return result === undefined ? null : writeResult(result, locale)
    }
    case 'date':
      return isIsoDate(argument) ? writeDate(argument, locale) : null
    case 'subject':
      return assessed.dossier.subjects.find((s) => s.id === argument)?.name[locale] ?? null
  }
  const count = countOf(token, { assessed, entry })
  if (count === null) return null
  if (name === 'first-year' || name === 'last-year') return String(count)
  if (count === 0 && token.option === 'word' && locale === 'en') return 'none'
  return writeCount(count, locale, token.option === 'word' ? 'word' : 'figure')
}

function countOf({ name, argument }: Token, { assessed, entry }: Sources): number | null {
  const own = assessed.claims.filter((c) => entry.claims.includes(c.claim.id))
  const tests = assessed.checks.filter(
    (c) => c.check.against === argument && entry.checks.includes(c.check.id),
  )
  switch (name) {
    case 'claims':
      return assessed.claims.length
    case 'status':
      return isStatus(argument) ? assessed.claims.filter((c) => c.status === argument).length : null
    case 'group':
      return isGroup(argument) ? assessed.claims.filter((c) => groupOf(c.status) === argument).length : null
    case 'figure-group':
      return isGroup(argument) ? own.filter((c) => groupOf(c.status) === argument).length : null
    case 'figure-claims':
      return own.length
    case 'figure-status':
      return isStatus(argument) ? own.filter((c) => c.status === argument).length : null
    case 'checks':
      return tests.length
    case 'fits':
      return tests.filter((c) => c.fit === 'inside').length
    case 'models':
      return assessed.dossier.models.filter(
        (m) => m.accelerators !== null && (argument === 'accelerators' || m.parameters !== null),
      ).length
    case 'models-beyond': {
      const claim = assessed.claims.find((c) => c.claim.id === argument)?.claim.quantity
      if (claim?.kind !== 'number') return null
      return assessed.dossier.models.filter((m) => m.accelerators !== null && m.accelerators > claim.value)
        .length
    }
    case 'first-year':
    case 'last-year': {
      const years = own.flatMap((c) =>
        c.claim.quantity.kind === 'date' ? [partsOfIso(c.claim.quantity.value)?.year] : [],
      )
      const known = years.filter((year) => year !== undefined)
      return name === 'first-year' ? Math.min(...known) : Math.max(...known)
    }
    case 'days':
      return own.filter((c) => c.claim.quantity.kind === 'date' && c.claim.quantity.value.length === 10)
        .length
    default:
      return null
  }
}

/** Every token of a template that `fill` cannot answer, for tests and the validator. */
export function unknownTokens(template: Text, sources: Sources): string[] {
  return LOCALES.flatMap((locale) =>
    [...template[locale].matchAll(TOKEN)].flatMap(([token, name, argument, option]) =>
      answerOf(tokenOf(name ?? '', argument, option), sources, locale) === null ? [token] : [],
    ),
  )
}
