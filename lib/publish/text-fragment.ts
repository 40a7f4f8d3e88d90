/** Files that a browser opens without a page’s text to search. */
const NO_PAGE = /\.(pdf|csv|zip|json)$/i

/** Shorter pieces stand in too many places of a page to lead to the right one. */
const LEAST_CHARACTERS = 8

/**
 * The address of a public page that leads to the words of an excerpt (URL Fragment Text Directives, WICG): its longest piece
 * between ellipses. The address as it is where there is no page or no such piece. A browser that does not find the
 * words opens the page all the same.
 */
export function wordsAddress(url: string, excerpt: string): string {
  const [address = url, fragment] = url.split('#')
  const [longest = ''] = excerpt
    .split(/\s*…\s*/)
    .map((piece) => piece.trim())
    .sort((a, b) => b.length - a.length)
  if (NO_PAGE.test(new URL(url).pathname) || longest.length < LEAST_CHARACTERS) return url
  // A hyphen would part the words from a prefix or suffix.
  const words = encodeURIComponent(longest).replaceAll('-', '%2D')
  return `${address}#${fragment ?? ''}:~:text=${words}`
}
