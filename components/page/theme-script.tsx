import type { ReactElement } from 'react'
import { keepStill } from '@/components/figure/picture/still-store'
import { StillScript } from '@/components/page/still-script'

/**
 * Runs before the first paint, so that a chosen theme never flashes; without a choice the system's applies. It also
 * serves the switch (`select[data-theme-choice]`), which so works before any other script has come. Storage can be
 * forbidden; a choice then lasts as long as the page.
 */
const SCRIPT = `(function(root){
function apply(theme){if(theme==='light'||theme==='dark')root.dataset.theme=theme;else delete root.dataset.theme}
var kept;try{kept=localStorage.getItem('theme')}catch(e){}
apply(kept);root.dataset.js='';
function show(){var choice=document.querySelector('[data-theme-choice]');if(choice)choice.value=root.dataset.theme||'system'}
addEventListener('DOMContentLoaded',show);addEventListener('pageshow',show);
addEventListener('change',function(event){if(!event.target.matches('[data-theme-choice]'))return;apply(event.target.value);
try{if(root.dataset.theme)localStorage.setItem('theme',root.dataset.theme);else localStorage.removeItem('theme')}catch(e){}})
})(document.documentElement)`

export function ThemeScript(): ReactElement {
  return <StillScript markup={keepStill('theme', SCRIPT)} />
}
