import type { Place } from '@/lib/dossier/rows'
import type { Span } from '@/lib/ledger/normalise'

/** What an annotation says of one quote. */
export interface Annotated {
  readonly id: string
  readonly quote: string
  readonly place: Place
  /** The body: what is claimed, in the language of `lang`. */
  readonly statement: string
  /** Address of the claim's page. */
  readonly page: string
}

/** A copy of the article in which the quotes were found. */
export interface Copy {
  readonly text: string
  readonly found: readonly { readonly id: string; readonly span: Span }[]
}

interface AnnotationOptions {
  /** IRI of what is annotated: the page that shows the quotes, or the hash of a copy. */
  readonly target: string
  readonly lang: string
  readonly copy?: Copy
}

/** Characters before and after a quote that tell it from the same words elsewhere. */
const CONTEXT = 12

/**
 * The quotes as W3C Web Annotations (Recommendation of 23 February 2017), one annotation page. Without a copy each has
 * a TextQuoteSelector with the exact words; with one, also prefix and suffix and a TextPositionSelector, whose
 * positions count Unicode code points from 0, the end not included. Quotes that the copy does not have are left out.
 */
export function annotationsOf(claims: readonly Annotated[], options: AnnotationOptions) {
  const { target, lang, copy } = options
  const items = claims.flatMap((claim) => {
    const span = copy?.found.find(({ id }) => id === claim.id)?.span
    if (copy !== undefined && span === undefined) return []
    return [
      {
        id: claim.page,
        type: 'Annotation',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', value: claim.statement, language: lang, format: 'text/plain' },
          {
            type: 'TextualBody',
            purpose: 'tagging',
            value: `§${claim.place.section} ¶${claim.place.paragraph}`,
          },
        ],
        target: {
          source: target,
          selector:
            copy === undefined || span === undefined
              ? { type: 'TextQuoteSelector', exact: claim.quote }
              : selectorsIn(copy.text, span),
        },
      },
    ]
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items,
  }
}

function selectorsIn(text: string, { start, end }: Span) {
  const points = (until: number) => [...text.slice(0, until)].length
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: [...text.slice(0, start)].slice(-CONTEXT).join(''),
      suffix: [...text.slice(end)].slice(0, CONTEXT).join(''),
    },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ]
}

/** The name of a text by its hash (RFC 6920): two people with the same copy speak of the same thing. */
export async function hashNameOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const base64 = btoa(String.fromCharCode(...digest))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}
