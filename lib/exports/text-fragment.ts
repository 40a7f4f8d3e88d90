/** Files that a browser opens without a page’s text to search. */
const NO_PAGE = /\.(pdf|csv|tsv|zip|json|md|txt)$/i

/** Hosts that serve files as they are, and those whose pages have a summary only of what the excerpts quote. */
const NO_TEXT_HOSTS = [/^raw\./, /(^|\.)arxiv\.org$/, /^(dx\.)?doi\.org$/]

/** Views of a file’s source on code hosts: their text is split into lines, many of them loaded while one scrolls. */
const SOURCE_VIEW = /\/(blob|raw|edit)\//

/**
 * Signs of words that were read out of a file and that no page shows so: tables and tags of Markdown and HTML, names with
 * underscores, members of JSON, moments of front matter, records of CSV.
 */
const NOT_RENDERED =
  /[|`\\<>]|\w_\w|"[\w-]+":\s|\dT\d\d:\d\d|(^|[\p{L}\d]),(?=[\p{L}\d])(?!\d{3}\b)(?!\p{Script=Han})[^,]*,/u

/**
 * Where an excerpt is cut: at what it leaves out or puts in, at emphasis, and at half-width marks beside Chinese, which the
 * page may have in full width.
 */
const CUTS =
  /\s*…\s*|\s*\[[^\]]*\]\s*|\*\*|(?<=[\p{Script=Han}，。、；：])[,;:()!?]+|[,;:()!?]+(?=[\p{Script=Han}，。、；：])/u

/** Marks at the ends of a piece do not help to find it. */
const ENDS = /^[\s,;:.，。、；：]+|[\s,;:，、；：]+$/g

/** Shorter pieces are in too many places of a page to lead to the right one; a Chinese character counts as two letters. */
const LEAST_WEIGHT = 8

function weightOf(piece: string): number {
  return [...piece].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0)
}

/**
 * The address of a public page that leads to the words of an excerpt (URL Fragment Text Directives, WICG): its longest piece
 * that a page can show unchanged. The address as it is where there is no page or no such piece: a link that promises the
 * place and misses it is worse than none.
 */
export function wordsAddress(url: string, excerpt: string): string {
  const { hostname, pathname } = new URL(url)
  if (NO_PAGE.test(pathname) || SOURCE_VIEW.test(pathname)) return url
  if (NO_TEXT_HOSTS.some((host) => host.test(hostname)) || NOT_RENDERED.test(excerpt)) return url
  const [address = url, fragment] = url.split('#')
  const [longest = ''] = excerpt
    .split(CUTS)
    .map((piece) => piece.replace(ENDS, ''))
    .sort((a, b) => b.length - a.length)
  if (weightOf(longest) < LEAST_WEIGHT) return url
  // A hyphen would part the words from a prefix or suffix.
  const words = encodeURIComponent(longest).replaceAll('-', '%2D')
  return `${address}#${fragment ?? ''}:~:text=${words}`
}
