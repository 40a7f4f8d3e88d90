/** The policy of a page that asks its own site alone. */
export const OWN_SITE = "connect-src 'self'"

/** Forbids the page from here on to ask any other site, with a second policy beside its own: a browser keeps to both. */
export function forbidAsking(): void {
  if (document.head.querySelector(`meta[content="${OWN_SITE}"]`) !== null) return
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = OWN_SITE
  document.head.appendChild(policy)
}
