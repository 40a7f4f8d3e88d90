/**
 * An id that nothing else has. Not `crypto.randomUUID`: browsers keep that from pages over plain http, as on a phone that opens
 * a site on the same network by its IP address.
 */
export function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
