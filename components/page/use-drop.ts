import { useEffect, useRef, useState } from 'react'

const FILES: readonly string[] = ['Files']

/** Whether a person is writing there, and pastes and drops texts for that. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/**
 * Takes what is dropped anywhere on the page from outside, so that none makes the browser leave it: files, or what else is of
 * the `types` that are given. Says whether any is held over the page.
 */
export function useDrop(onDrop: (dropped: DataTransfer) => void, types = FILES): boolean {
  const [over, setOver] = useState(false)
  const take = useRef(onDrop)
  take.current = onDrop

  useEffect(() => {
    // A link or words of the page itself, which are moved about.
    let isOwn = false
    const onOwn = ({ type }: DragEvent) => {
      isOwn = type === 'dragstart'
    }
    const brings = ({ dataTransfer, target }: DragEvent) => {
      const brought = dataTransfer?.types ?? []
      if (brought.includes('Files')) return true
      return !isOwn && !isField(target) && types.some((type) => brought.includes(type))
    }
    const onOver = (event: DragEvent) => {
      if (!brings(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDropped = (event: DragEvent) => {
      if (event.dataTransfer === null || !brings(event)) return
      event.preventDefault()
      setOver(false)
      take.current(event.dataTransfer)
    }
    const left = new AbortController()
    const { signal } = left
    for (const type of ['dragstart', 'dragend'] as const) window.addEventListener(type, onOwn, { signal })
    window.addEventListener('dragover', onOver, { signal })
    window.addEventListener('dragleave', onLeave, { signal })
    window.addEventListener('drop', onDropped, { signal })
    return () => left.abort()
  }, [types])

  return over
}
