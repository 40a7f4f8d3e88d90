import { Fragment, isValidElement, type ReactNode } from 'react'

/** SVG attributes that keep their capitals; all others of React's names are written with hyphens. */
const AS_WRITTEN = new Set(['viewBox'])

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** How a `<text>` is written, from its properties. */
type TextWriter = (props: Readonly<Record<string, unknown>>) => string

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}

function attribute(name: string, value: unknown): string {
  // Classes are for style sheets, and a file has none.
  if (value === null || value === undefined || value === false || name === 'className') return ''
  const written = AS_WRITTEN.has(name) ? name : name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
  return ` ${written}="${escaped(String(value))}"`
}

/**
 * Writes an SVG element as a file in which every `<text>` is written by the caller, as outlines of its glyphs: react-dom’s
 * own writer knows no other way to write an element. Takes host elements and components without hooks; throws on anything
 * else. Pages are written by Next.
 */
export function outlinedMarkup(node: ReactNode, textOf: TextWriter): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint')
    return escaped(String(node))
  if (Array.isArray(node)) return node.map((child: ReactNode) => outlinedMarkup(child, textOf)).join('')
  if (!isValidElement<{ children?: ReactNode }>(node))
    throw new Error('Only elements and texts can be written as markup')
  const { type, props } = node
  if (type === Fragment) return outlinedMarkup(props.children, textOf)
  if (typeof type === 'function')
    return outlinedMarkup((type as (props: unknown) => ReactNode)(props), textOf)
  if (typeof type !== 'string') throw new Error('A component of the browser cannot be written as markup')
  if (type === 'text') return textOf(props)
  const { children, ...attributes } = props
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value))
  return `<${type}${written.join('')}>${outlinedMarkup(children, textOf)}</${type}>`
}
