import type { AssessedClaim } from '@/lib/claims/assess'
import { STATUSES } from '@/lib/dossier/statuses'
import { LOCALES, type Locale } from '@/lib/locale'
import type { Quantity } from '@/lib/quantity/quantity'
import { measureOf } from '@/lib/quantity/unit'
import { fold } from '@/lib/text/fold'

/** One claim as the table shows it, in one language: words, facets and keys to sort by. */
export type ClaimRow = ReturnType<typeof claimRows>[number]

/** The rows of the claims table in one language; a search finds words of both. */
export function claimRows(claims: readonly AssessedClaim[], locale: Locale) {
  const measures = [...new Set(claims.map(({ claim }) => measureOf(claim.quantity.unit)))]
  return claims.map((item) => {
    const { claim, subject, status } = item
    return {
      id: item.id,
      subject: subject.id,
      subjectName: subject.name[locale],
      topic: claim.topic,
      hedge: claim.quantity.hedge,
      group: item.group,
      status,
      attribution: claim.attribution,
      written: item.written[locale],
      statement: item.statement[locale],
      quote: item.quote,
      lang: item.lang,
      place: item.shortPlace[locale],
      // By what is measured, numbers within that, and statuses.
      order: {
        measure: measures.indexOf(measureOf(claim.quantity.unit)),
        figure: sizeOf(claim.quantity),
        status: STATUSES.indexOf(status),
      },
      searched: fold(
        [
          item.id,
          item.quote,
          digitsOf(claim.quantity),
          ...LOCALES.flatMap((each) => wordsIn(item, each)),
        ].join(' '),
      ),
    }
  })
}

/** The size of a number beside others of its measure: 3 years are more than 6 months. */
function sizeOf(quantity: Quantity): number {
  return quantity.kind === 'date' ? quantity.interval.low : quantity.value * (quantity.unit.size ?? 1)
}

/** A number without words for powers of ten, as some type it: 20000000, 20,000,000. */
function digitsOf({ kind, value, hedge }: Quantity): string {
  // The value of a range is nobody’s number.
  return kind === 'date' || hedge === 'range' ? '' : `${value} ${value.toLocaleString('en')}`
}

function wordsIn(
  { statement, claim, subject, attribution, written }: AssessedClaim,
  locale: Locale,
): string[] {
  return [
    statement[locale],
    claim.note[locale],
    subject.name[locale],
    subject.line[locale],
    attribution?.name[locale] ?? '',
    written[locale],
  ]
}
