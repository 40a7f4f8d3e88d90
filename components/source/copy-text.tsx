import { Fragment, type ReactElement, useEffect, useRef } from 'react'
import { StatusMark } from '@/components/claim/status-mark'
import { ARTICLE_COPY_WORDS } from '@/components/source/copy-words'
import type { KeptCopy } from '@/components/source/kept-copy'
import type { Status } from '@/lib/dossier/statuses'
import { type Location, type QuotedClaim, segmentsOf } from '@/lib/ledger/locate'
import { HTML_LANG, inBrackets, JOINS, type Locale } from '@/lib/locale'
import { addressOf, claimPath } from '@/lib/site/address'

/** A claim as the reader of a copy needs it. */
export interface MarkedClaim extends QuotedClaim {
  /** Its place in the article, and what is claimed, in the language of the page. */
  readonly where: string
  readonly statement: string
  readonly status: Status
  readonly statusWord: string
}

/** A copy in which the quotes were looked for. */
export interface LocatedCopy extends KeptCopy {
  readonly location: Location
}

interface CopyTextProps {
  readonly copy: LocatedCopy
  readonly claims: readonly MarkedClaim[]
  readonly lang: string
  readonly locale: Locale
  /** Called with the claim when its mark is followed. */
  readonly onLeave: (claim: string) => void
  readonly onClose: () => void
}

/** A copy of the article, whole, with the words of every claim marked and what was not found listed. */
export function CopyText({ copy, claims, lang, locale, onLeave, onClose }: CopyTextProps): ReactElement {
  const words = ARTICLE_COPY_WORDS[locale]
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const { name, encoding, location } = copy
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const missing = location.missing.flatMap((id) => byId.get(id) ?? [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the copy appears
  useEffect(() => {
    const left = body.current?.querySelector<HTMLElement>(`a.copy-mark[data-claim="${copy.left}"]`)
    const place = left ?? heading.current
    place?.focus()
    left?.scrollIntoView({ block: 'center' })
  }, [])

  const step = (by: 1 | -1) => {
    const marks = [...(body.current?.querySelectorAll<HTMLAnchorElement>('a.copy-mark') ?? [])]
    const focused = document.activeElement
    const at = focused instanceof HTMLAnchorElement ? marks.indexOf(focused) : -1
    const next = at === -1 ? (by === 1 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length
    marks[next]?.focus()
    marks[next]?.scrollIntoView({ block: 'center' })
  }

  const readAs = encoding === null ? '' : words.readAs(words.encodings[encoding])
  return (
    <div className="copy">
      <h3 ref={heading} tabIndex={-1}>
        {words.text}
        {JOINS[locale].colon}
        {name}
      </h3>
      <p role="status">
        {missing.length === 0
          ? words.allFound(claims.length)
          : words.found(location.found.length, claims.length)}
        {readAs !== '' && <span className="evidence-meta">{readAs}</span>}
      </p>
      {missing.length > 0 && (
        <section className="copy-missing">
          <h4>{words.missing}</h4>
          <p>{words.missingHint}</p>
          <ul>
            {missing.map(({ id, quote, where }) => (
              <li key={id}>
                <a href={addressOf(claimPath(locale, id))}>
                  <q lang={lang}>{quote}</q>
                </a>{' '}
                {where}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="copy-actions">
        <button type="button" onClick={() => step(-1)}>
          ↑ {words.previous}
        </button>
        <button type="button" onClick={() => step(1)}>
          ↓ {words.next}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
      <div className="copy-text" lang={lang} ref={body}>
        <Marked copy={copy} byId={byId} locale={locale} onLeave={onLeave} />
      </div>
    </div>
  )
}

interface MarkedProps extends Pick<CopyTextProps, 'copy' | 'locale' | 'onLeave'> {
  readonly byId: ReadonlyMap<string, MarkedClaim>
}

/** The text of a copy, with the words of each claim marked and a link to it where they end. */
function Marked({ copy, byId, locale, onLeave }: MarkedProps): ReactElement[] {
  return segmentsOf(copy.text, copy.location.found).map(({ text, claims, ending }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text of an opened copy never changes
    <Fragment key={index}>
      {claims.length === 0 ? text : <mark data-claims={claims.join(' ')}>{text}</mark>}
      {ending
        .flatMap((id) => byId.get(id) ?? [])
        .map(({ id, statement, status, statusWord }) => {
          const said = `${statement}${inBrackets(statusWord, locale)}`
          return (
            <a
              key={id}
              className="copy-mark"
              data-claim={id}
              onClick={() => onLeave(id)}
              href={addressOf(claimPath(locale, id))}
              title={said}
              lang={HTML_LANG[locale]}
            >
              <StatusMark status={status} />
              <span className="visually-hidden">{said}</span>
            </a>
          )
        })}
    </Fragment>
  ))
}
