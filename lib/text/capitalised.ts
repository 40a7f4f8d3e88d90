/** A text that begins with a capital, where its language has them. @example capitalised('“first tier”') // '“First tier”' */
export function capitalised(text: string): string {
  return text.replace(/^“?\p{Ll}/u, (start) => start.toUpperCase())
}
