import type { AssessedClaim } from '@/lib/claims/assess'
import { type ClaimRow, fold } from '@/lib/claims/select'
import { groupOf } from '@/lib/claims/status'
import { STATUSES } from '@/lib/dossier/statuses'
import type { Locale } from '@/lib/locale'
import { writeQuantity } from '@/lib/quantity/write'

/** The rows of the claims table in one language; a search finds words of both. */
export function claimRows(claims: readonly AssessedClaim[], locale: Locale): ClaimRow[] {
  return claims.map(({ claim, subject, attribution, status }, index) => ({
    id: claim.id,
    subject: subject.id,
    subjectName: subject.name[locale],
    topic: claim.topic,
    hedge: claim.quantity.hedge,
    group: groupOf(status),
    status,
    attribution: claim.attribution,
    written: writeQuantity(claim.quantity, locale),
    statement: claim.statement[locale],
    quote: claim.quote,
    place: `§${claim.place.section}\u00a0¶${claim.place.paragraph}`,
    order: {
      article: index,
      figure: claim.quantity.kind === 'date' ? claim.quantity.interval.low : claim.quantity.value,
      status: STATUSES.indexOf(status),
    },
    searched: fold(
      [
        claim.id,
        claim.quote,
        claim.statement.zh,
        claim.statement.en,
        claim.note.zh,
        claim.note.en,
        subject.name.zh,
        subject.name.en,
        attribution?.name.zh ?? '',
        attribution?.name.en ?? '',
        writeQuantity(claim.quantity, 'zh'),
        writeQuantity(claim.quantity, 'en'),
      ].join(' '),
    ),
  }))
}
