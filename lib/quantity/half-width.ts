/** Full-width signs as their ordinary forms (％ as %, ３ as 3). The length stays the same, and so do all offsets. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}
