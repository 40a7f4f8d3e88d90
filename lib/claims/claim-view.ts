import { groupOf } from '@/lib/claims/status-group'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { writtenOf } from '@/lib/claims/written'
import type { Claim, Subject } from '@/lib/dossier/rows'
import type { Status } from '@/lib/dossier/statuses'
import type { Topic } from '@/lib/dossier/topics'
import { inEach, JOINS, type Text } from '@/lib/locale'
import { writeInterval } from '@/lib/quantity/write'
import { claimPath, placePath } from '@/lib/site/address'
import { withoutStop } from '@/lib/text/sentences'

/** A claim in words: everything that pages, charts, exports and the search say of it, written once in each language. */
export type ClaimView = ReturnType<typeof claimView>

/** A claim, and what it was found to be. */
interface Assessment {
  readonly claim: Claim
  readonly subject: Subject
  readonly topic: Topic
  /** Whom the article lets say it; null for the article itself. */
  readonly attribution: Subject | null
  /** The language of the article’s own words (BCP 47). */
  readonly lang: string
  readonly status: Status
  /** Why it has this status, in one or two sentences that name the sources. */
  readonly reason: Text
}

/**
 * Writes a claim in words.
 *
 * @example claimView(…).title.en // Claim check: M6 was trained on only 480 cards — traced to one source
 */
export function claimView({ claim, ...assessment }: Assessment) {
  const { subject, status, reason } = assessment
  const label = inEach((locale) => CLAIM_WORDS[locale].statuses[status])
  return {
    ...assessment,
    id: claim.id,
    /** Its subject and number in few words, the same wherever it is named: as the chart of all claims calls it, if it does. */
    name: inEach((locale) => subject.name[locale] + JOINS[locale].colon + writtenOf(claim, locale)),
    statement: claim.statement,
    /** The article’s own words. */
    quote: claim.quote,
    /** The number with its hedge and unit: “over 20 million people”; in the article’s words where its digits are our reading. */
    written: inEach((locale) => writtenOf(claim, locale)),
    /** What the number may be: “more than 20 million people”. */
    range: inEach((locale) => writeInterval(claim.quantity.interval, claim.quantity.unit, locale)),
    /** “section 2, paragraph 6” */
    place: inEach((locale) => CLAIM_WORDS[locale].place(claim.place)),
    /** “sec. 2 para. 6”, where there is little room or the long form was just used. */
    shortPlace: inEach((locale) => CLAIM_WORDS[locale].shortPlace(claim.place)),
    group: groupOf(status),
    /** The name of the status. */
    label,
    /** What can fairly be said, fit to be quoted; null where the data have no such sentence. */
    verdict: null as Text | null,
    /** What is said of it first: the verdict where there is one, else the reason. */
    said: reason,
    /** Its title away from its page; it names the status, so that nobody cites the site for what it could not support. */
    title: inEach((locale) => CLAIM_WORDS[locale].check(withoutStop(claim.statement[locale]), label[locale])),
    path: inEach((locale) => claimPath(locale, claim.id)),
    /** The path of its words on the page of the article. */
    placePath: inEach((locale) => placePath(locale, claim.id)),
  }
}
