import { createHash } from 'node:crypto'
import { append, attributeOf, type Document, type Element, elementsIn, textIn } from '@/lib/exports/page-tree'

/** How a policy names a script or style by its text: `'sha256-…'`. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/** Scripts in the page itself that a browser runs; data of other types are none. */
function isInlineScript(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    attributeOf(element, 'src') === undefined &&
    [undefined, '', 'module', 'text/javascript'].includes(attributeOf(element, 'type'))
  )
}

const sources = (...values: readonly (readonly string[])[]) => [...new Set(values.flat())].join(' ')

/**
 * The Content-Security-Policy of a page: only what the site itself publishes is loaded, only scripts and styles that were in
 * the page when it was built are run and applied, and nothing is sent elsewhere. Styles are set in attributes, too, so their
 * texts are named with `'unsafe-hashes'`, which allows those and no others. Who may frame a page is not for it to say but for
 * its host: see host-headers.ts.
 */
function policyOf(elements: readonly Element[], asked: readonly string[]): string {
  const scripts = elements.filter(isInlineScript).map((element) => hashOf(textIn(element)))
  const styles = elements
    .filter(({ tagName }) => tagName === 'style')
    .map((element) => hashOf(textIn(element)))
  const attributes = elements.flatMap((element) => {
    const style = attributeOf(element, 'style')
    return style === undefined ? [] : [hashOf(style)]
  })
  return [
    "default-src 'none'",
    `script-src ${sources(["'self'"], scripts)}`,
    `style-src ${sources(["'self'"], attributes.length > 0 ? ["'unsafe-hashes'"] : [], styles, attributes)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${sources(["'self'"], asked)}`,
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ')
}

/**
 * Puts its Content-Security-Policy into the head of a page, in a `<meta>` before anything that the policy governs. `asked` are the
 * sites that the page may ask beside its own: `https:`, which is all, for the one that opens tables by their address. It asks
 * only after a person has agreed, and forbids itself all of it where it was opened without an address and as soon as a table
 * is there or none is wanted (components/open/ask-nobody.tsx).
 */
export function givePolicy(document: Document, asked: readonly string[] = []): void {
  const elements = elementsIn(document)
  const head = elements.find(({ tagName }) => tagName === 'head')
  if (head === undefined) return
  const [first] = head.childNodes
  // The encoding comes first: it must be within the first 1,024 bytes.
  const place = first !== undefined && 'attrs' in first && attributeOf(first, 'charset') !== undefined ? 1 : 0
  const content = policyOf(elements, asked)
  append(head, `<meta http-equiv="Content-Security-Policy" content="${content}">`, place)
}
