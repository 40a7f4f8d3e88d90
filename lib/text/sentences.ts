/** The sentences of a text in a language, without the spaces between them. */
export function sentencesOf(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '')
}

/** A sentence without its stop, to go on with it: `withoutStop('It opened.')` is `It opened`. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, '')
}
