import type { CSSProperties, ReactElement } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { DASHBOARD_WORDS } from '@/components/dashboard/words'
import { Phrased } from '@/components/page/phrased'
import { Whole } from '@/components/page/whole'
import { widthOf } from '@/lib/charts/layout/measure'
import type { Lead as AnnotatedSentence, LeadPart } from '@/lib/claims/lead'
import { HTML_LANG, JOINS, type Locale } from '@/lib/locale'
import { writeCount } from '@/lib/quantity/write'
import { addressOf } from '@/lib/site/address'

interface LeadProps {
  readonly lead: AnnotatedSentence
  readonly locale: Locale
}

/**
 * A sentence of the article, phrase by phrase, each number with its status and what the sources say. Where there is room, a
 * line is a grid: each number begins a column, in which its note is, above the first line and below the others. Elsewhere
 * the same elements are a list.
 */
export function Lead({ lead, locale }: LeadProps): ReactElement {
  const { title, lines, also, alsoSupported } = lead
  const words = DASHBOARD_WORDS[locale]
  const [first] = lines.flat()
  const ems = Math.max(...lines.map((line) => emsOf(line, locale)))
  return (
    <section className="lead" aria-labelledby="lead-title">
      <h2 id="lead-title">
        <Phrased text={title[locale]} locale={locale} />
      </h2>
      {first !== undefined && <p className="figure-measure">{words.phrases(first.claim.place[locale])}</p>}
      <div className="lead-sentence">
        {lines.map((line, row) => (
          <ol
            key={line[0]?.claim.id}
            className={row === 0 ? 'lead-line notes-above' : 'lead-line notes-below'}
            style={{ '--tracks': line.length * COLUMNS - 1, '--ems': ems } as CSSProperties}
          >
            {line.map((part, index) => (
              <Part
                key={part.claim.id}
                part={part}
                index={index}
                last={index === line.length - 1}
                locale={locale}
              />
            ))}
            {also.length > 0 && row === lines.length - 1 && (
              <li className="lead-also">
                {alsoSupported
                  ? words.alsoSupported(also.length, writeCount(also.length, locale, 'word'))
                  : words.also}
                {JOINS[locale].colon}
                {also.map((claim, index) => (
                  <span key={claim.id}>
                    {index > 0 && JOINS[locale].semicolon}
                    <a href={addressOf(claim.path[locale])}>
                      <StatusMark status={claim.status} /> <Whole text={claim.name[locale]} />
                    </a>
                  </span>
                ))}
                {JOINS[locale].stop}
              </li>
            )}
          </ol>
        ))}
      </div>
    </section>
  )
}

interface PartProps {
  readonly part: LeadPart
  readonly index: number
  readonly last: boolean
  readonly locale: Locale
}

/** Columns of a phrase in the grid of its line: our words, the phrase up to its number, and the rest. */
const COLUMNS = 3

/** How much narrower a serif is than the sans faces for which widths are estimated. */
const SERIF = 0.95

/** The width of a line in ems of its letter. */
function emsOf(line: readonly LeadPart[], locale: Locale): number {
  const { gap } = JOINS[locale]
  const phrases = line.map(
    ({ words, before, marked, rest, after }) =>
      `${words[locale]}${gap}“${before[locale]}${marked[locale]}${rest[locale]}”${after[locale]}${gap}`,
  )
  return Math.ceil(widthOf(phrases.join(''), 1) * SERIF)
}

function Part({ part, index, last, locale }: PartProps): ReactElement {
  const { claim, words, before, marked, rest, after, note } = part
  const { quote, lang, status, group, label, path } = claim
  const { gap } = JOINS[locale]
  const translated = HTML_LANG[locale].split('-')[0] !== lang.split('-')[0]
  const place = { '--at': index * COLUMNS + 1, '--span': last ? 1 : COLUMNS } as CSSProperties
  return (
    <li className={`lead-part group-${group} status-${status}`} style={place}>
      <span className="lead-words">
        {words[locale]}
        {words[locale] !== '' && gap}
      </span>
      <span className="lead-phrase">
        <span className="lead-before">“{before[locale]}</span>
        <span className="lead-rest">
          <a href={addressOf(path[locale])}>{marked[locale]}</a>
          {rest[locale]}”<span className="lead-after">{after[locale] + gap}</span>
        </span>
      </span>
      {translated && (
        <span className="lead-quote" lang={lang}>
          {quote}
        </span>
      )}
      <span className="lead-note">
        <b className={`group-${group} status-${status}`}>
          <StatusMark status={status} /> {label[locale]}
        </b>
        <span>
          <Whole text={note[locale]} />
        </span>
      </span>
    </li>
  )
}
