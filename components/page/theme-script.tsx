import type { ReactElement } from 'react'
import { SHOW_THEME } from '@/components/page/show-theme'

/**
 * Runs before the first paint, so that a chosen theme never flashes; without a choice the system's applies. It also
 * serves the switch (`select[data-theme-choice]`), which so works before any other script has come, and shows the theme
 * again when asked to. It hears of a choice before React does, which takes the page over at that moment if it has not
 * yet. Storage can be forbidden; a choice then lasts as long as the page.
 */
const SCRIPT = `(function(root){
var theme;try{theme=localStorage.getItem('theme')}catch(e){}
function apply(){if(theme==='light'||theme==='dark')root.dataset.theme=theme;else delete root.dataset.theme}
function show(){apply();var choice=document.querySelector('[data-theme-choice]');if(choice)choice.value=root.dataset.theme||'system'}
apply();
['DOMContentLoaded','pageshow','${SHOW_THEME}'].forEach(function(name){addEventListener(name,show)});
addEventListener('input',function(event){if(!event.target.matches('[data-theme-choice]'))return;theme=event.target.value;apply();
try{if(root.dataset.theme)localStorage.setItem('theme',theme);else localStorage.removeItem('theme')}catch(e){}},true)
})(document.documentElement)`

export function ThemeScript(): ReactElement {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />
}
