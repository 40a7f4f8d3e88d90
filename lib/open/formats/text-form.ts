import { hasMarkdownTable } from '@/lib/open/formats/markdown-table'

/** What the start of a text shows it to be. */
export type TextForm = 'delimited' | 'json' | 'html' | 'markdown' | 'xml' | 'lfs'

/** So much of a text shows what it is. */
const LOOKED_AT = 20_000

const COMMENTS = /^(?:<!--[\s\S]*?-->\s*)+/

/** What a text is: delimited cells, unless it begins as something else does. */
export function textFormOf(text: string): TextForm {
  const start = text
    .slice(0, LOOKED_AT)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^version https:\/\/git-lfs\./.test(start)) return 'lfs'
  if (/^<(?:!doctype html|html|head|body|table)\b/i.test(start.replace(COMMENTS, ''))) return 'html'
  // As browsers and spreadsheets put a copied table on the clipboard.
  if (/^<[a-z]+[\s>]/i.test(start) && /<table\b/i.test(start)) return 'html'
  if (/^<\?xml/.test(start)) return /<(?:html|!doctype html)/i.test(start) ? 'html' : 'xml'
  if (/^\[\s*(?:[[{\]"\d-]|null|true|false|$)/.test(start) || /^\{\s*(?:"|\}|$)/.test(start)) return 'json'
  return hasMarkdownTable(start) ? 'markdown' : 'delimited'
}
