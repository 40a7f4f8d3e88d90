/** A working of about this many letters has room in one line everywhere. */
const SHORT = 32

/** A working that does not break in the middle of a sum: a short one nowhere, a longer one only outside of its brackets. */
export function wholeWorking(working: string): string {
  const whole = (text: string) => text.replaceAll(' ', '\u00a0')
  return working.length <= SHORT ? whole(working) : working.replace(/\([^()]*\)/g, whole)
}

/** A text in which no working breaks before or after one of its signs but the equals sign. */
export function wholeWorkings(text: string): string {
  return text.replace(/ ([÷−×]) /g, '\u00a0$1\u00a0')
}
