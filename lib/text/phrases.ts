const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
/** Words that the segmenter does not know: it has 人工 and 智能, 科 and 创. */
const TERMS = /(人工智能|科创)/

/** Words that lean on what follows them, numerals among them: a line of a heading may begin with one and should not end with one. */
const LEANING = /[从到与和及在对按比为用把被由向以不并一二三四五六七八九十两几]$/
const HAN_END = /\p{Script=Han}$/u
const HAN_WORD = /^\p{Script=Han}{2,}$/u
/** A name in other letters, which 于 and 在 do not belong to: ChatGPT | 于2022年11月30日, Qwen3 | 在LiveBench居首. */
const NAME_END = /[A-Za-z\d]$/

/**
 * The pieces of a Chinese text between which a line had better break: whole words, with measure words and particles kept at
 * the word before them. Joined, they are the text. Latin words and punctuation are not parted, but 于 and 在 from a name before
 * them: with their date or place they are as long as a line of a phone, and digits and names would be parted. 下旬 stays with its month.
 */
export function phrasesOf(text: string): string[] {
  const pieces: string[] = []
  for (const segment of text.split(TERMS).flatMap(wordsOf)) {
    const before = pieces.at(-1)
    const starts =
      before === undefined ||
      (/^[于在]$/.test(segment) && NAME_END.test(before)) ||
      ((HAN_WORD.test(segment) || LEANING.test(segment)) &&
        HAN_END.test(before) &&
        !LEANING.test(before) &&
        !/^[上中下]旬/.test(segment))
    if (starts) pieces.push(segment)
    else pieces[pieces.length - 1] = before + segment
  }
  return pieces
}

function wordsOf(text: string): string[] {
  return TERMS.test(text) ? [text] : [...WORDS.segment(text)].map(({ segment }) => segment)
}
