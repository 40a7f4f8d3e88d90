const ASYNC_SCRIPT = /<script src="([^"]+)" async=""><\/script>/g
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g

/** Long enough after `load` for the page's own paint: fetched earlier, the scripts would take its line. */
const FETCHED_AFTER_MS = 500

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

/** How Next hands React the page a second time, as data for hydrating it. */
const DATA_SCRIPT =
  /<script>((?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(.*?\))<\/script>/gs

/** A page whose scripts wait, and the script that they need first. */
export interface WaitingPage {
  readonly html: string
  /** The data for hydrating the page, to be served at the address that was given. */
  readonly data: string
}

/**
 * Runs in the page; written for every browser that runs the framework's own scripts. The first key before
 * anything answers is left in `<html data-first-key>` for whoever would have; what is chosen in a `<select>` is left on it as
 * `data-chosen`, because React sets it back to what the server wrote; a button that is pressed before anything answers
 * is marked `data-clicked` until `<html data-awake>` says that something does, and is then pressed again.
 *
 * The framework starts only when its data are there: without them it would take the page for broken. Where they cannot be had,
 * the next sign tries again.
 */
function starter(data: string, sources: readonly string[]): string {
  return `(function(data,sources,signs){
var root=document.documentElement,started=false;
function link(rel){return function(source){var link=document.createElement('link');link.rel=rel;link.as='script';link.href=source;document.head.appendChild(link)}}
function run(source){var script=document.createElement('script');script.src=source;script.async=true;document.head.appendChild(script);return script}
function start(){
if(started)return;started=true;
signs.forEach(function(sign){removeEventListener(sign,start,true)});
sources.forEach(link('preload'));
var first=run(data);
first.onload=function(){sources.forEach(run)};
first.onerror=function(){first.remove();started=false;listen()}}
function listen(){signs.forEach(function(sign){addEventListener(sign,start,{capture:true,passive:true})})}
addEventListener('keydown',function(event){if(root.dataset.awake===undefined&&root.dataset.firstKey===undefined)root.dataset.firstKey=event.key},true);
addEventListener('change',function(event){if(event.target.tagName==='SELECT')event.target.dataset.chosen=event.target.value},true);
addEventListener('click',function(event){var button=root.dataset.awake===undefined&&event.target.closest('button');if(button)button.dataset.clicked=''},true);
if(location.search)start();
else{
listen();
addEventListener('load',function(){setTimeout(function(){if(!started)sources.forEach(link('prefetch'))},${FETCHED_AFTER_MS})})}
})(${JSON.stringify(data)},${JSON.stringify(sources)},${JSON.stringify(SIGNS)})`
}

/**
 * Makes an exported page wait for its reader: the framework's scripts are fetched when the page has been painted, and
 * run only when a person first points, touches, scrolls or presses a key. The page is whole without them, so a phone
 * that only reads never pays for them; the data for hydrating it, which say everything a second time, go into a script of
 * their own and are fetched at that sign. A page whose address holds a state (`?…`) starts them as soon as it is read. What a person did
 * before they ran (a word typed, a file chosen) is for each component to look up when it wakes.
 *
 * @param html a page as `next build` writes it
 * @param data the address at which the page's data will be served
 * @returns the same page with its asynchronous scripts moved into one starter at the end of the body, and its data
 * @throws Error when the page has no asynchronous script, no data or no end of body: Next then writes its pages otherwise
 * than this function knows, and nothing may be guessed
 */
export function waitForReader(html: string, data: string): WaitingPage {
  const sources = [...new Set([...html.matchAll(ASYNC_SCRIPT)].map(([, source = '']) => source))]
  const pushes = [...html.matchAll(DATA_SCRIPT)].map(([, push = '']) => push)
  if (sources.length === 0)
    throw new Error('The page has no <script src async>: how does Next load its scripts now?')
  if (pushes.length === 0)
    throw new Error('The page has no self.__next_f.push(…): how does Next hand over its data now?')
  const read = html.replace(ASYNC_SCRIPT, '').replace(SCRIPT_PRELOAD, '').replace(DATA_SCRIPT, '')
  const end = read.lastIndexOf('</body>')
  if (end === -1) throw new Error('The page has no </body>')
  return {
    html: `${read.slice(0, end)}<script>${starter(data, sources)}</script>${read.slice(end)}`,
    data: `${pushes.join('\n')}\n`,
  }
}
