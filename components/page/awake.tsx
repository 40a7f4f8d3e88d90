'use client'

import { useEffect } from 'react'

/** Says that the page answers now, and presses again whatever button was pressed before it did (lib/publish/late-scripts.ts). */
export function Awake(): null {
  useEffect(() => {
    // After the effects of everything else on the page, so that whatever listens does so by then.
    const timer = setTimeout(() => {
      document.documentElement.dataset.awake = ''
      for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-clicked]')) {
        delete button.dataset.clicked
        button.click()
      }
    })
    return () => clearTimeout(timer)
  }, [])
  return null
}
