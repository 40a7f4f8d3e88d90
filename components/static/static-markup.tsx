'use client'

import { type ReactElement, useState } from 'react'
import { markupOf } from '#markup'
import type { StaticPart } from '@/components/static/on-server'

interface StaticMarkupProps extends StaticPart {
  readonly className?: string
  readonly 'data-measure'?: number
}

/**
 * A part of a page that never changes: the server draws it, and in the browser React takes over what is in the page as one
 * piece of markup. Charts and lists are most of a page; handed to React as its data they would be sent a second time, and
 * hydrated node by node. What a translator or an extension has made of the part stays as it is.
 */
export function StaticMarkup({ name, of, locale, ...attributes }: StaticMarkupProps): ReactElement {
  const id = `${name}.${of}`
  const [markup] = useState(() => markupOf({ name, of, locale }, id))
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React from our own components
  return <div id={id} {...attributes} dangerouslySetInnerHTML={{ __html: markup }} />
}
