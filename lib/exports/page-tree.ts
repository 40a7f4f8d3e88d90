import { type DefaultTreeAdapterTypes, parse, parseFragment, serialize } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element

/** A page after some changes to its tree; what they leave alone is written as it was. */
export function changedPage(html: string, ...changes: readonly ((document: Document) => void)[]): string {
  const document = parse(html)
  for (const change of changes) change(document)
  return serialize(document)
}

/** Puts the nodes of a markup into an element, at the end or at a place among its children. */
export function append(parent: Element, markup: string, at = parent.childNodes.length): void {
  const { childNodes } = parseFragment(markup)
  for (const node of childNodes) node.parentNode = parent
  parent.childNodes.splice(at, 0, ...childNodes)
}

/** Takes an element out of its page. */
export function remove(element: Element): void {
  const { parentNode } = element
  if (parentNode !== null) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== element)
}

/**
 * A node that is an element, and every element below it, in the order of the page. What is below one that `ends` is left out. A
 * page can be nested deeper than functions can call themselves.
 */
export function elementsIn(node: Node, ends: (element: Element) => boolean = () => false): Element[] {
  const found: Element[] = []
  const left = [node]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if ('tagName' in next) {
      found.push(next)
      if (next !== node && ends(next)) continue
    }
    if ('childNodes' in next) for (const child of next.childNodes.toReversed()) left.push(child)
  }
  return found
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** The text directly in an element, as of a script or style. */
export function textIn(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
