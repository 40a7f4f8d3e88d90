/**
 * A function that makes its value when it is first asked for it, and gives the same one ever after. What throws is tried again.
 * @example const readAssessed = lazy(() => assess(readDossier()))
 */
export function lazy<Made>(make: () => Made): () => Made {
  const made = new Map<null, Made>()
  return () => remembered(made, null, make)
}

/**
 * The same for a function of an object and one more value: once for each pair of them, as long as the object is there.
 * @example const pagesOf = lazyFor((assessed: AssessedDossier, locale: Locale) => …)
 */
export function lazyFor<Owner extends object, Key, Made>(
  make: (owner: Owner, key: Key) => Made,
): (owner: Owner, key: Key) => Made {
  const known = new WeakMap<Owner, Map<Key, Made>>()
  return (owner, key) => {
    const made = known.get(owner) ?? new Map<Key, Made>()
    known.set(owner, made)
    return remembered(made, key, () => make(owner, key))
  }
}

function remembered<Key, Made>(made: Map<Key, Made>, key: Key, make: () => Made): Made {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as Made
}
