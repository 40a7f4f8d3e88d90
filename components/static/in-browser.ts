import type { StaticPart } from '@/components/static/on-server'

/** In the browser: the markup of a static part as it is in the page, in the element with an id. */
export function markupOf(_part: StaticPart, id: string): string {
  return document.getElementById(id)?.innerHTML ?? ''
}
