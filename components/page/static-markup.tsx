import type { HTMLAttributes, ReactElement, ReactNode } from 'react'

interface StaticMarkupProps extends HTMLAttributes<HTMLDivElement> {
  readonly children: ReactNode
}

/**
 * A part of a page that never changes, as one piece of markup. The page then carries it to React as a string, and not
 * as a tree of elements to be parsed and hydrated one by one: charts and tables are most of the nodes of a page.
 */
export async function StaticMarkup({ children, ...attributes }: StaticMarkupProps): Promise<ReactElement> {
  // Server Components may not import it at the top.
  const { renderToStaticMarkup } = await import('react-dom/server')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React from our own components
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />
}
