/** A tag or a text of an XML file that a program has written. */
export type XmlPiece =
  | { readonly tag: string; readonly end: boolean; readonly empty: boolean; readonly attributes: string }
  | { readonly text: string }

/** What never ends takes all the rest, which is looked at once and not again from each of its signs. */
const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*?)(?:(\/?)>|$)|([^<]+)/g

/** The tags and texts of an XML file, one after the other. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const [, raw, end, tag, attributes = '', empty, text] of xml.matchAll(PIECE)) {
    if (tag !== undefined && empty !== undefined)
      yield { tag, end: end === '/', empty: empty === '/', attributes }
    else if (raw !== undefined) yield { text: raw }
    else if (text !== undefined) yield { text: unescapeXml(text) }
  }
}

/** The value of an attribute; undefined where it is missing. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? undefined : unescapeXml(value)
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
