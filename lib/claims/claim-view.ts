import { placeInWords, shortPlace } from '@/lib/claims/place-words'
import { groupOf } from '@/lib/claims/status-group'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { writtenOf } from '@/lib/claims/written'
import type { Claim, Subject } from '@/lib/dossier/rows'
import type { Status, StatusGroup } from '@/lib/dossier/statuses'
import type { Topic } from '@/lib/dossier/topics'
import { inEach, JOINS, type Locale, type Text } from '@/lib/locale'
import { writeInterval } from '@/lib/quantity/write'
import { claimPath, placePath } from '@/lib/site/address'
import { withoutStop } from '@/lib/text/sentences'

/** A claim in words: everything that pages, charts, exports and the search say of it, written once in each language. */
export interface ClaimView {
  readonly id: string
  readonly subject: Subject
  readonly topic: Topic
  /** Whom the article lets say it; null for the article itself. */
  readonly attribution: Subject | null
  /** Its subject and number in few words, the same wherever it is named: as the chart of all claims calls it, if it does. */
  readonly name: Text
  readonly statement: Text
  /** The article’s own words, and their language (BCP 47). */
  readonly quote: string
  readonly lang: string
  /** The number with its hedge and unit: “over 20 million people”; in the article’s words where its digits are our reading. */
  readonly written: Text
  /** What the number may be: “more than 20 million people”. */
  readonly range: Text
  /** “section 2, paragraph 6” */
  readonly place: Text
  /** “sec. 2 para. 6”, where there is little room or the long form was just used. */
  readonly shortPlace: Text
  readonly status: Status
  readonly group: StatusGroup
  /** The name of the status. */
  readonly label: Text
  /** Why it has this status, in one or two sentences that name the sources. */
  readonly reason: Text
  /** What can fairly be said, fit to be quoted; null where the data have no such sentence. */
  readonly verdict: Text | null
  /** What is said of it first: the verdict where there is one, else the reason. */
  readonly said: Text
  /** Its title away from its page; it names the status, so that nobody cites the site for what it could not support. */
  readonly title: Text
  readonly path: SitePath
  /** The path of its words on the page of the article. */
  readonly placePath: SitePath
}

type SitePath = Readonly<Record<Locale, `/${string}`>>

type Assessment = Pick<ClaimView, 'subject' | 'topic' | 'attribution' | 'lang' | 'status' | 'reason'> & {
  readonly claim: Claim
}

/**
 * Writes a claim in words.
 *
 * @example claimView(…).title.en // Claim check: M6 was trained on only 480 cards — traced to one source
 */
export function claimView(assessment: Assessment): ClaimView {
  const { claim, subject, topic, attribution, lang, status, reason } = assessment
  const label = inEach((locale) => CLAIM_WORDS[locale].statuses[status])
  return {
    id: claim.id,
    subject,
    topic,
    attribution,
    name: inEach((locale) => subject.name[locale] + JOINS[locale].colon + writtenOf(claim, locale)),
    statement: claim.statement,
    quote: claim.quote,
    lang,
    written: inEach((locale) => writtenOf(claim, locale)),
    range: inEach((locale) => writeInterval(claim.quantity.interval, claim.quantity.unit, locale)),
    place: inEach((locale) => placeInWords(claim.place, locale)),
    shortPlace: inEach((locale) => shortPlace(claim.place, locale)),
    status,
    group: groupOf(status),
    label,
    reason,
    verdict: null,
    said: reason,
    title: inEach((locale) => CLAIM_WORDS[locale].check(withoutStop(claim.statement[locale]), label[locale])),
    path: inEach((locale) => claimPath(locale, claim.id)),
    placePath: inEach((locale) => placePath(locale, claim.id)),
  }
}
