import { useEffect, useState } from 'react'

/** The result of copying: not tried yet, copied, or refused by the browser. */
export type Copied = 'untried' | 'copied' | 'refused'

/** Milliseconds for which “Copied” is shown. */
const SHOWN_FOR = 4000

/** Copies a text to the clipboard; the result is given until it has been read. */
export function useCopy(): readonly [Copied, (text: string) => Promise<void>] {
  const [copied, setCopied] = useState<Copied>('untried')
  useEffect(() => {
    if (copied !== 'copied') return
    const timer = setTimeout(() => setCopied('untried'), SHOWN_FOR)
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
