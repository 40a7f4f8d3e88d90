const made: Map<string, unknown> = shared()

/**
 * What was made under a key, and made only now if nothing was. Next puts a copy of a module into the code of each route that
 * imports it: what is large, or may be made only once, is kept for the whole process.
 */
export function once<Made>(key: string, make: () => Made): Made {
  if (!made.has(key)) made.set(key, make())
  return made.get(key) as Made
}

function shared(): Map<string, unknown> {
  const place = globalThis as { claimboardOnce?: Map<string, unknown> }
  place.claimboardOnce ??= new Map()
  return place.claimboardOnce
}
