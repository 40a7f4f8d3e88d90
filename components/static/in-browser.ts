import type { StaticPart } from '@/components/static/on-server'
import { staticId } from '@/components/static/static-part'

/** In the browser: the markup of a static part as it is in the page. */
export function markupOf(part: StaticPart): string {
  return document.getElementById(staticId(part))?.innerHTML ?? ''
}
