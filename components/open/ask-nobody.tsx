import type { ReactElement } from 'react'
import { OWN_SITE } from '@/components/open/forbid-asking'

/**
 * Keeps the page from asking any other site for anything, unless it was opened with the address of a table: then the person is
 * asked first (see address-panel.tsx), and the page forbids itself the rest when that is settled (see forbid-asking.ts). The
 * page's own policy has to allow https for that; this adds a second policy, and a browser keeps to both.
 */
const SCRIPT = `(function(){
if(/[?&]csv=/.test(location.search))return;
var policy=document.createElement('meta');
policy.httpEquiv='Content-Security-Policy';
policy.content="${OWN_SITE}";
document.head.appendChild(policy)
})()`

export function AskNobody(): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
