import type { ReactElement } from 'react'
import { NAMED } from '@/components/open/open-step'

/** The policy of a page that asks its own site alone. */
const OWN_SITE = "connect-src 'self'"

/** Forbids the page from here on to ask any other site, with a second policy beside its own: a browser keeps to both. */
export function forbidAsking(): void {
  if (document.head.querySelector(`meta[content="${OWN_SITE}"]`) !== null) return
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = OWN_SITE
  document.head.appendChild(policy)
}

const SCRIPT = `(function(){
if(/[?&]${NAMED.address}=/.test(location.search))return;
var policy=document.createElement('meta');
policy.httpEquiv='Content-Security-Policy';
policy.content="${OWN_SITE}";
document.head.appendChild(policy)
})()`

/**
 * Keeps the page from asking any other site for anything, unless it was opened with the address of a table: then the person is
 * asked first (see address-panel.tsx), and the page forbids itself the rest when that is settled (`forbidAsking`). The
 * page's own policy has to allow https for that; this adds a second policy, and a browser keeps to both.
 */
export function AskNobody(): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
