import type { ReactElement } from 'react'

/**
 * Shows the load notice when one of the framework's own scripts cannot be loaded. Those that the page asks for later have
 * no `async` attribute: whoever asks for them says so where they are missed.
 */
const SCRIPT = `(function(){
var failed=false;
function show(){var notice=failed&&document.getElementById('load-notice');if(notice)notice.hidden=false}
addEventListener('error',function(event){
if(event.target.tagName!=='SCRIPT'||!event.target.hasAttribute('async')||event.target.src.indexOf('/_next/')<0)return;
failed=true;show()},true);
addEventListener('DOMContentLoaded',show)
})()`

export function LoadScript(): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
