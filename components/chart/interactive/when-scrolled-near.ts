/** So far from the window an element is near. */
const NEAR = '50% 0px'

/**
 * Calls once when an element comes near the window by scrolling; what is near from the start was not scrolled to. Gives back
 * how to stop waiting.
 */
export function whenScrolledNear(element: Element, onNear: () => void): () => void {
  let first = true
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.some(({ isIntersecting }) => isIntersecting)
      if (near) observer.disconnect()
      if (near && !first) onNear()
      first = false
    },
    { rootMargin: NEAR },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
