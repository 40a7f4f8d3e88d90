/**
 * White space at the ends of a text, and signs that have no place in it: control characters, line ends, what stands for a
 * character that was lost, halves of characters, what XML cannot hold, and signs that turn round the text after them.
 */
export const UNTIDY = /^\s|\s$|[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]/u
