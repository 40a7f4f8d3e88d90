/**
 * A function that makes its value when it is first asked for it, and gives the same one ever after. What throws is tried again.
 * @example const readAssessed = lazy(() => assess(readDossier()))
 */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
