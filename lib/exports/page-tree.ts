import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

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

export function textIn(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
