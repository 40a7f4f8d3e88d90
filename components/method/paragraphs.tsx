import type { ReactElement } from 'react'

/** Texts, each a paragraph. */
export function Paragraphs({ texts }: { readonly texts: readonly string[] }): ReactElement[] {
  return texts.map((text) => <p key={text}>{text}</p>)
}
