import type { ReactElement } from 'react'

/** Runs before the first paint, so that a chosen theme never flashes; without a choice the system's applies. */
const SCRIPT = `try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}document.documentElement.dataset.js=''`

export function ThemeScript(): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, which must run before anything is drawn
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
