const ASYNC_SCRIPT = /<script src="([^"]+)" async=""><\/script>/g
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g

/** What a person does first: any of these starts a page's scripts. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'keydown',
  'focusin',
  'dragenter',
  'change',
  // A screen reader presses without pointing.
  'click',
]

/**
 * Runs in the page; written for every browser that runs the framework's own scripts. A key that starts them is left in
 * `<html data-first-key>` for whoever would have answered it; what is chosen in a `<select>` is left on it as
 * `data-chosen`, because React sets it back to what the server wrote; a button that is pressed before anything answers
 * is marked `data-clicked` until `<html data-awake>` says that something does, and is then pressed again.
 */
function starter(sources: readonly string[]): string {
  return `(function(sources,signs){var started=false;function start(event){if(started)return;started=true;if(event&&event.type==='keydown')document.documentElement.dataset.firstKey=event.key;signs.forEach(function(sign){removeEventListener(sign,start,true)});sources.forEach(function(source){var script=document.createElement('script');script.src=source;script.async=true;document.head.appendChild(script)})}addEventListener('change',function(event){if(event.target.tagName==='SELECT')event.target.dataset.chosen=event.target.value},true);addEventListener('click',function(event){var button=document.documentElement.dataset.awake===undefined&&event.target.closest('button');if(button)button.dataset.clicked=''},true);if(location.search)start();else signs.forEach(function(sign){addEventListener(sign,start,{capture:true,passive:true})})})(${JSON.stringify(sources)},${JSON.stringify(SIGNS)})`
}

/**
 * Makes an exported page wait for its reader: the framework's scripts are fetched at low priority and run only when a
 * person first points, touches, scrolls or presses a key. The page is whole without them, so a phone that only reads
 * never pays for them. A page whose address holds a state (`?…`) starts them as soon as it is read. What a person did
 * before they ran (a word typed, a file chosen) is for each component to look up when it wakes.
 *
 * @param html a page as `next build` writes it
 * @returns the same page with its asynchronous scripts moved into one starter at the end of the body
 * @throws Error when the page has no asynchronous script or no end of body: Next then writes its pages otherwise
 * than this function knows, and nothing may be guessed
 */
export function waitForReader(html: string): string {
  const sources = [...new Set([...html.matchAll(ASYNC_SCRIPT)].map(([, source = '']) => source))]
  const end = html.lastIndexOf('</body>')
  if (sources.length === 0)
    throw new Error('The page has no <script src async>: how does Next load its scripts now?')
  if (end === -1) throw new Error('The page has no </body>')
  const fetched = sources.map((source) => `<link rel="prefetch" as="script" href="${source}"/>`).join('')
  return `${html.slice(0, end)}<script>${starter(sources)}</script>${html.slice(end)}`
    .replace(ASYNC_SCRIPT, '')
    .replace(SCRIPT_PRELOAD, '')
    .replace('</head>', `${fetched}</head>`)
}
