import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react'
import { type Target, targetAt } from '@/components/chart/interactive/target'

interface PointerOptions {
  readonly targets: readonly Target[]
  /** The pixels of the page for each of the picture. */
  readonly zoom: number
  /** What was reached for before there was anything to answer. */
  readonly start: Target | null
}

/**
 * What a pointer or finger has reached. A pointer that hovers shows the nearest target; a tap or click holds it until the next one,
 * also outside of the chart.
 */
export function usePointer({ targets, zoom, start }: PointerOptions) {
  const box = useRef<HTMLDivElement>(null)
  const [reached, setReached] = useState<Target | null>(start)
  const held = useRef(start !== null)

  const under = ({ clientX, clientY, currentTarget }: PointerEvent) =>
    targetAt(targets, { x: clientX, y: clientY }, currentTarget, zoom)
  const isOnCard = ({ target }: PointerEvent) =>
    target instanceof Element && target.closest('.tooltip') !== null

  const letGo = useCallback(() => {
    held.current = false
    setReached(null)
  }, [])
  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      if (!(target instanceof Node && box.current?.contains(target) === true)) letGo()
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [letGo])

  const handlers = {
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || held.current || isOnCard(event)) return
      setReached(under(event))
    },
    onPointerDown: (event: PointerEvent) => {
      if (isOnCard(event)) return
      const target = under(event)
      held.current = target !== null
      setReached(target)
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && !held.current) setReached(null)
    },
  }
  return { box, reached, letGo, handlers }
}
