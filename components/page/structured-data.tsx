import type { ReactElement } from 'react'

/** Data about a page for machines, as JSON-LD. */
export function StructuredData({ data }: { readonly data: object }): ReactElement {
  // A “<” in a text could end the script.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data, in which nothing can end the script
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  )
}
