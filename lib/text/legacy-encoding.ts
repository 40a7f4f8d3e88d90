import { CENTRAL, strangersIn, WESTERN, weightIn, wordsOf } from '@/lib/text/latin-languages'

/** Encodings from before Unicode that tables still come in; of equal fits, the first is taken. */
export const LEGACY = [
  'gb18030',
  'windows-1252',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1251',
  'windows-1250',
  'iso-8859-2',
] as const
export type LegacyEncoding = (typeof LEGACY)[number]

/** So many bytes around the first that is not ASCII show what a file is in. */
const LOOKED_AT = 32_000
/** Encodings that fit almost as well as the best are for a person to compare. */
const NEAR = 0.4

/** An encoding that bytes can be in, and how well what they then say fits. */
interface Candidate {
  readonly encoding: LegacyEncoding
  readonly text: string
  readonly fit: number
}

/**
 * The encodings that bytes which are not UTF-8 can be in, the likeliest first. Each that decodes without an error is weighed by
 * what it gives: characters in common use, whole words, no control characters.
 *
 * @example legacyOf(bytesOf('人口,超2000万', 'gb18030'))[0] // 'gb18030'
 */
export function legacyOf(bytes: Uint8Array): readonly LegacyEncoding[] {
  return candidatesOf(bytes).map(({ encoding }) => encoding)
}

/**
 * What bytes say in each encoding that a person could take them to be in: the likeliest first, then those that fit nearly as well
 * and say something else. Of long texts a part is read.
 */
export function readingsOf(bytes: Uint8Array): readonly Omit<Candidate, 'fit'>[] {
  const [best, ...others] = candidatesOf(bytes)
  if (best === undefined) return []
  const seen = new Set([best.text])
  const near = others.filter(({ text, fit }) => {
    const other = best.fit - fit <= NEAR && fit > 0 && !seen.has(text)
    seen.add(text)
    return other
  })
  return [best, ...near]
}

function candidatesOf(bytes: Uint8Array): Candidate[] {
  const sample = sampleOf(bytes)
  return LEGACY.flatMap((encoding) => {
    const text = decoded(sample, encoding)
    return text === null ? [] : [{ encoding, text, fit: fitOf(text, encoding) }]
  }).sort((a, b) => b.fit - a.fit)
}

/** Whole lines around the first byte that is not ASCII: no encoding has a line end as part of a character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = bytes.lastIndexOf(0x0a, Math.max(0, first)) + 1
  const piece = bytes.subarray(start, start + LOOKED_AT)
  const end = start + LOOKED_AT < bytes.length ? piece.lastIndexOf(0x0a) + 1 : piece.length
  return piece.subarray(0, end === 0 ? piece.length : end)
}

function decoded(bytes: Uint8Array, encoding: LegacyEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** Where the characters in common use are in an encoding, as the first and last lead byte of two. */
const COMMON_ROWS: Partial<Record<LegacyEncoding, readonly [number, number]>> = {
  gb18030: [0xb0, 0xd7],
  big5: [0xa4, 0xc6],
  'euc-jp': [0xb0, 0xcf],
  shift_jis: [0x88, 0x97],
  'euc-kr': [0xb0, 0xc8],
}

const JAPANESE =
  '日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨値単位称数合計県市区町村率量社業工場者開発約超億兆駅乗降客新宿京阪神横浜古屋福岡費飲項番号氏住所店舗商売買利益税支収予算決性別齢歳島田井林森石原野崎橋松竹藤佐加渡辺伊清池湖海港空路線域部課係員教育医療祉保険環境交通安全故災統調査結果平均最小割増減昨期季節春夏秋冬株銘柄格取引銀融資系列産機械製造建設運輸情報信世帯種類曜選手得点票参考備推計庁省局室階級型式形名義'

/** Characters that every second one of an ordinary text is among. */
const FREQUENT: Partial<Record<LegacyEncoding, string>> = {
  gb18030:
    '的一是在不了有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府研名称值单位来源地区备注说明价格万亿元超约近开发者增产收城市省县',
  big5: '的一是在不了有和人這中大為上個國以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經三之進等部度家電力如水化高自二理起小物現實加量都兩體制機當使點從業本去性好應開合還因由其些然前外天政四日社事平形相全表間與關各重新內數正心明看原利比或但氣第向道此變條結解問意建月公無系情者最立代已通並提直題程展五果員位入常文總次品式設及管特件長求頭基資路級少統接較將組見計別手期根論運農指幾九區強放決西名稱值單位來源台北高雄縣市備註說明價格萬億元超約近',
  'euc-jp': JAPANESE,
  shift_jis: JAPANESE,
  'euc-kr':
    '이다는의가에을를한고인지사서도로기하은자대으시나어리정해부수전일보스소원장제화상아주구국조만그있년개여경계공동세방회신성연위유비명치분적산중단내과관생교문건물업무용라마오트우음선속통합점출발까된학당역심행안재체반등현차말진금표술력증감량율률값억천백평남북서울강광주월판매별점녀면읍군차품종류합총개번호주소날짜출액순위비고항목학교생년도시간건평균최',
  'windows-1251': 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф',
}

/** Signs that are beside the words of any table. */
const PUNCTUATION = /[\u3000-\u3020\uff01-\uff5e\u2010-\u2030\u00a0£€°±·×²³½¼¾¹µºª§«»©®™¿¡–—…]/
/** Control characters, marks without a letter, characters without a meaning, and the half-width kana that other encodings turn into. */
const NONSENSE = /[\u0080-\u009f\u02c7\u02d8-\u02dd\u00a4\u00a6\u00a8\u00ac\u00b8\ue000-\uf8ff\uff61-\uff9f]/
const KANA = /[\u3041-\u30fe]/
const HIRAGANA = /[\u3041-\u3096]/
/** Several in a row are a word: Chinese read as Japanese has one here and there. */
const KATAKANA_WORD = /[\u30a1-\u30fe]{3,}|(?<![\p{L}])[\u30a1-\u30fe]{2}(?!\p{L})/gu
/** A character in the middle of a small Latin word has eaten a letter of it: mas這 is masło. */
const GLUED = /(?<=[a-z]{2})\p{Lo}(?!\p{Lo})|(?<!\p{Lo})\p{Lo}(?=[a-z]{2})/gu
/** A sign in a word or before one is a letter of another encoding: ®ďár is Žďár, mas³o masło. */
const STRAY = /[©®™](?=\p{L})|[£³¾¼½¹](?=\p{L}{3})|(?<=\p{L})[£³¾¼½¹](?=\p{L})/gu

/** From 0 for nonsense to 2: the share of the characters that are in use, and of those that are frequent. */
function fitOf(text: string, encoding: LegacyEncoding): number {
  const rows = COMMON_ROWS[encoding]
  if (rows === undefined && encoding !== 'windows-1251') return latinFit(text, encoding)
  const used = rows === undefined ? lettersInWords(text, CYRILLIC_WORD) : commonIn(encoding, rows)
  const frequent = FREQUENT[encoding] ?? ''
  const japanese = encoding === 'shift_jis' || encoding === 'euc-jp'
  const katakana = japanese ? new Set((text.match(KATAKANA_WORD) ?? []).join('')) : new Set()
  const glued = new Set((text.match(GLUED) ?? []).join(''))
  return averageOf(text, (character) => {
    if (glued.has(character)) return 0
    if (japanese && KANA.test(character)) return HIRAGANA.test(character) || katakana.has(character) ? 2 : 1
    if (!used.has(character)) return 0
    return frequent.includes(character) ? 2 : 1
  })
}

/** What can be read so that only signs are outside ASCII is likely meant so. */
const NOTHING_BUT_SIGNS = 1.9

/** The average of what the characters outside ASCII weigh, punctuation left out. */
function averageOf(text: string, weigh: (character: string) => number): number {
  const characters = [...text].filter((character) => character >= '\u0080' && !PUNCTUATION.test(character))
  const stray = text.match(STRAY)?.length ?? 0
  if (characters.length + stray === 0) return NOTHING_BUT_SIGNS
  const sum = characters.reduce(
    (before, character) => before + (NONSENSE.test(character) ? -2 : weigh(character)),
    0,
  )
  return (sum - 2 * stray) / (characters.length + stray)
}

/** How much a word that tables begin with says for a language. */
const WORD = 0.3
const USUAL = 0.15

/** How well a text in Latin letters fits the best of the languages that its encoding is for: one that has all its letters. */
function latinFit(text: string, encoding: LegacyEncoding): number {
  const inWords = lettersInWords(text, LATIN_WORD)
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu))
  const fits = (encoding === 'windows-1252' ? WESTERN : CENTRAL).map((language) => {
    const letters = averageOf(text, (character) =>
      inWords.has(character) ? weightIn(language, character) : 0,
    )
    return letters + Math.min(2, wordsOf(language, words)) * WORD - strangersIn(text, language)
  })
  // A word or two with accents in an English table are in this encoding, unless more speaks for another.
  return Math.max(...fits) + (encoding === 'windows-1252' ? USUAL : 0)
}

/** Cyrillic words in one case, with a capital at the start or throughout. */
const CYRILLIC_WORD = /^\p{Lu}?[\u0430-\u045f]+$|^[\u0400-\u042f]+$/u
/** Latin words with at most three letters outside ASCII in a row, of which none is a capital after a small letter. */
const LATIN_WORD = /^(?=.*[A-Za-z])(?!.*[^A-Za-z]{4})(?!.*\p{Ll}\p{Lu}).*$/u

/** The letters of what can be words. */
function lettersInWords(text: string, pattern: RegExp): ReadonlySet<string> {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 && pattern.test(word))
  return new Set(words.join(''))
}

const sets = new Map<LegacyEncoding, ReadonlySet<string>>()

/** The characters of some rows of an encoding’s table. */
function commonIn(encoding: LegacyEncoding, [first, last]: readonly [number, number]): ReadonlySet<string> {
  const known = sets.get(encoding)
  if (known !== undefined) return known
  const pairs: number[] = []
  for (let lead = first; lead <= last; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) pairs.push(lead, trail, 0x0a)
  const characters = new TextDecoder(encoding).decode(Uint8Array.from(pairs)).split('\n')
  const found = new Set(
    characters.filter((text) => [...text].length === 1 && text > '\u0080' && text !== '\ufffd'),
  )
  sets.set(encoding, found)
  return found
}
