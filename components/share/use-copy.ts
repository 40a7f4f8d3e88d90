import { useEffect, useState } from 'react'

/** What came of copying: nothing tried yet, copied, or refused by the browser. */
export type Copied = 'untried' | 'copied' | 'refused'

/** How long “copied” stays to be read, in milliseconds. */
const TOLD_FOR = 4000

/** Copies a text to the clipboard, and says what came of it for as long as it needs to be read. */
export function useCopy(): readonly [Copied, (text: string) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>('untried')
  useEffect(() => {
    if (copied !== 'copied') return
    const timer = setTimeout(() => setCopied('untried'), TOLD_FOR)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('copied')
    } catch {
      setCopied('refused')
    }
  }
  return [copied, copy]
}
