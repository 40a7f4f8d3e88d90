import type { ReactElement } from 'react'
import { LanguageChoice } from '@/components/page/language-choice'

/** A person who cuts an address of a file back to its folder finds the page about those files. */
export default function FiguresFolder(): ReactElement {
  return <LanguageChoice path="/figures/" />
}
