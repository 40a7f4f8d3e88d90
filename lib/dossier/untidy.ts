/**
 * White space at the ends of a text, and characters that do not belong in it: control characters, line ends, replacement
 * characters, unpaired surrogates, what XML does not allow, and marks that change the direction of writing.
 */
export const UNTIDY = /^\s|\s$|[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u
