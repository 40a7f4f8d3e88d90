import type { ReactElement } from 'react'
import { LanguageChoice } from '@/components/page/language-choice'

export default function Root(): ReactElement {
  return <LanguageChoice path="/" />
}
