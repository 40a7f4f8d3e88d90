import { fold } from '@/lib/text/fold'

const HAN_RUN = /\p{Script=Han}+/gu
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu

/**
 * The terms under which a text is found. Letters and digits make words: hyphenated ones whole and in parts, thousands
 * without their commas (3,072 is 3072), decimals whole (98.3). Han characters, which no spaces part, make every single
 * character and every pair of neighbours, as CJK analysers do (Lucene's CJKBigramFilter with unigrams): a query of two
 * characters so finds them wherever they are side by side.
 *
 * @param text any text; compatibility forms, case and accents make no difference
 */
export function termsOf(text: string): string[] {
  return [...wordsOf(text), ...hanRuns(text).flatMap((run) => [...run, ...pairs(run)])]
}

/** More than anybody asks for at once; each takes its time. */
const MOST_TERMS = 40

/** The terms of a query, each once: as in a text, but a run of several Han characters is asked for by its pairs alone. */
export function queryTermsOf(query: string): string[] {
  const terms = [...wordsOf(query), ...hanRuns(query).flatMap((run) => (run.length === 1 ? run : pairs(run)))]
  return [...new Set(terms)].slice(0, MOST_TERMS)
}

function hanRuns(text: string): string[][] {
  return [...fold(text).matchAll(HAN_RUN)].map(([run]) => [...run])
}

function pairs(run: readonly string[]): string[] {
  return run.slice(1).map((character, index) => `${run[index]}${character}`)
}

function wordsOf(text: string): string[] {
  const latin = fold(text)
    .replace(HAN_RUN, ' ')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
  return [...latin.matchAll(WORD)].flatMap(([word]) => {
    const whole = word.replace(/['’]s$/, '')
    const parts = /^[\d.]+$/.test(whole) ? [] : whole.split(/[.,'’-]/)
    return [...new Set([whole, ...parts])].filter((term) => term !== '')
  })
}
