import type { QuoteContext } from '@/lib/dossier/rows'
import { CONTEXT_MOST } from '@/lib/ledger/contexts'
import type { Span } from '@/lib/text/normalise'

/** What an annotation says of one quote. */
export interface Annotated {
  readonly id: string
  readonly quote: string
  /** Its place in the article, in the same language. */
  readonly where: string
  /** The body: what is claimed, in the language of `lang`. */
  readonly statement: string
  /** What is known of the claim: the label of its status, in the same language. */
  readonly statusWord: string
  /** Address of the claim's page. */
  readonly page: string
  /** The few characters around it in the article, where they are known without a copy. */
  readonly context?: Pick<QuoteContext, 'prefix' | 'suffix'>
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
  /** IRI of the annotation page, or with a claim’s id of the annotation of its quote; neither is the address of a page. */
  readonly iriOf: (claim?: string) => string
  readonly copy?: Copy
}

/**
 * The quotes as W3C Web Annotations (Recommendation of 23 February 2017), one annotation page. Without a copy each has
 * a TextQuoteSelector with the exact words and what is kept of the words around them; with one, with the copy's own,
 * and a TextPositionSelector, whose positions count Unicode code points from 0, the end not included: only in a copy is
 * there a position. Quotes that the copy does not have are left out.
 */
export function annotationsOf(claims: readonly Annotated[], options: AnnotationOptions) {
  const { target, lang, iriOf, copy } = options
  const items = claims.flatMap((claim) => {
    const span = copy?.found.find(({ id }) => id === claim.id)?.span
    if (copy !== undefined && span === undefined) return []
    return [
      {
        id: iriOf(claim.id),
        type: 'Annotation',
        motivation: 'describing',
        body: [
          { type: 'TextualBody', value: claim.statement, language: lang, format: 'text/plain' },
          { id: claim.page, type: 'Text', format: 'text/html', language: lang },
          { type: 'TextualBody', purpose: 'tagging', value: claim.statusWord, language: lang },
          {
            type: 'TextualBody',
            purpose: 'tagging',
            value: claim.where,
          },
        ],
        target: {
          source: target,
          selector:
            copy === undefined || span === undefined
              ? { type: 'TextQuoteSelector', exact: claim.quote, ...claim.context }
              : selectorsIn(copy.text, span),
        },
      },
    ]
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iriOf(),
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
      prefix: [...text.slice(0, start)].slice(-CONTEXT_MOST).join(''),
      suffix: [...text.slice(end)].slice(0, CONTEXT_MOST).join(''),
    },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ]
}

/**
 * The name of a text by its hash (RFC 6920): two people with the same copy speak of the same thing. Null on pages over
 * plain http, where browsers compute no hashes.
 */
export async function hashNameOf(text: string): Promise<string | null> {
  // Absent there, whatever its type says.
  const subtle: SubtleCrypto | undefined = crypto.subtle
  if (subtle === undefined) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const base64 = btoa(String.fromCharCode(...digest))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}
