import type { ReactElement } from 'react'
import { standAlone } from '@/lib/exports/stand-alone'
import { colourOf, type Theme } from '@/lib/exports/theme-colours'

/** Writes SVG elements in the colours of a theme, so that they need no style sheet. */
export async function markupWriter(theme: Theme): Promise<(element: ReactElement) => string> {
  // Next lets server code have react-dom’s writer only this way.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return (element) => standAlone(renderToStaticMarkup(element), (name) => colourOf(name, theme))
}
