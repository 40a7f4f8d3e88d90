import type { AssessedDossier } from '@/lib/claims/assess'

/** A function of a dossier and one more value that computes its result once for each pair of them. */
export function onceFor<Key, Made>(
  make: (assessed: AssessedDossier, key: Key) => Made,
): (assessed: AssessedDossier, key: Key) => Made {
  const known = new WeakMap<AssessedDossier, Map<Key, Made>>()
  return (assessed, key) => {
    const made = known.get(assessed) ?? new Map<Key, Made>()
    known.set(assessed, made)
    if (!made.has(key)) made.set(key, make(assessed, key))
    return made.get(key) as Made
  }
}
