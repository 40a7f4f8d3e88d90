const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * A text as it is written in HTML and XML, between tags and in attributes with double quotes.
 *
 * @example asMarkup('a < b') // 'a &lt; b'
 */
export function asMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
