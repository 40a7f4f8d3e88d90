const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/

/**
 * The beginning of a text that is wider than so many letters, cut between words and marked as cut; a Chinese character is as
 * wide as two letters.
 *
 * @example beginningOf('Deployed in a production cluster', 16) // Deployed in a …
 */
export function beginningOf(text: string, width: number): string {
  let room = width
  for (const { segment, index } of WORDS.segment(text)) {
    for (const character of segment) room -= WIDE.test(character) ? 2 : 1
    if (room < 0) return `${text.slice(0, index).replace(/[\s…,;，；、]+$/, '')} …`
  }
  return text
}
