import { Fragment, isValidElement, type ReactNode } from 'react'

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])

/** SVG attributes that keep their capitals; all others of React's names are written with hyphens or in small letters. */
const AS_WRITTEN = new Set(['viewBox'])
const HTML_NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  tabIndex: 'tabindex',
  autoComplete: 'autocomplete',
  defaultChecked: 'checked',
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Other ways of writing host elements, by their name. */
export type Instead = Readonly<Record<string, (props: Readonly<Record<string, unknown>>) => string>>

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  if (name === 'style') {
    const rules = Object.entries(value).map(([property, setting]) => `${hyphened(property)}:${setting}`)
    return ` style="${escaped(rules.join(';'))}"`
  }
  const written = AS_WRITTEN.has(name) ? name : (HTML_NAMES[name] ?? hyphened(name))
  return value === true ? ` ${written}` : ` ${written}="${escaped(String(value))}"`
}

/**
 * Writes elements as markup: host elements, and components without hooks that stand on the server only. What it writes needs
 * no hydration, which for pictures of some thousand nodes is the difference between a page that answers and one that
 * waits; react-dom's own writer cannot be had among server components. `instead` writes host elements of a name in another
 * way. Throws on anything else.
 */
export function markupOf(node: ReactNode, instead: Instead = {}): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint')
    return escaped(String(node))
  if (Array.isArray(node)) return node.map((child: ReactNode) => markupOf(child, instead)).join('')
  if (!isValidElement<{ children?: ReactNode }>(node))
    throw new Error('Only elements and texts can be written as markup')
  const { type, props } = node
  if (type === Fragment) return markupOf(props.children, instead)
  if (typeof type === 'function') return markupOf((type as (props: unknown) => ReactNode)(props), instead)
  if (typeof type !== 'string') throw new Error('A component of the browser cannot be written as markup')
  const other = instead[type]
  if (other !== undefined) return other(props)
  const { children, ...attributes } = props
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value))
  const open = `<${type}${written.join('')}>`
  return VOID.has(type) ? open : `${open}${markupOf(children, instead)}</${type}>`
}
