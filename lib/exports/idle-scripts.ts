import { append, attributeOf, type Document, elementsIn, remove } from '@/lib/exports/page-tree'

/** At the latest so long after `load` the scripts start, however busy the browser is. */
const LATEST_MS = 500

/** Runs in the page: starts the scripts, each with the attributes that it had, once the page has been read and painted. */
function starter(scripts: readonly (readonly (readonly [name: string, value: string])[])[]): string {
  // “<” in a text could end the script.
  const written = JSON.stringify(scripts).replaceAll('<', '\\u003c')
  return `(function(scripts){
function start(){scripts.forEach(function(attributes){
var script=document.createElement('script');
attributes.forEach(function(pair){script.setAttribute(pair[0],pair[1])});
document.head.appendChild(script)})}
function wait(){window.requestIdleCallback?requestIdleCallback(start,{timeout:${LATEST_MS}}):setTimeout(start)}
if(document.readyState==='complete')wait();else addEventListener('load',wait)
})(${written})`
}

/**
 * Lets the asynchronous scripts of an exported page start when it has loaded and the browser has nothing else to do, so that
 * they do not hold up its first paint. A page without such scripts stays as it is.
 */
export function startWhenIdle(document: Document): void {
  const elements = elementsIn(document)
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attributeOf(element, 'src') !== undefined &&
      attributeOf(element, 'async') !== undefined,
  )
  const body = elements.find(({ tagName }) => tagName === 'body')
  if (scripts.length === 0 || body === undefined) return
  const preloads = elements.filter(
    (element) =>
      element.tagName === 'link' &&
      attributeOf(element, 'rel') === 'preload' &&
      attributeOf(element, 'as') === 'script',
  )
  for (const element of [...scripts, ...preloads]) remove(element)
  const written = scripts.map(({ attrs }) => attrs.map(({ name, value }) => [name, value] as const))
  append(body, `<script>${starter(written)}</script>`)
}
