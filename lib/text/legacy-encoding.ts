import { analyse } from 'chardet'

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

/** So many bytes around the first that is no ASCII show what a file is in. */
const LOOKED_AT = 32_000
/** How much the opinion of chardet counts beside our own: it is unsure on short tables. */
const SECOND_OPINION = 0.4

/**
 * The encodings that bytes which are no UTF-8 can be in, the likeliest first. Each that decodes without an error is weighed by
 * what it gives: characters in common use, whole words, no control characters; chardet’s opinion decides between near ones.
 * Windows-1252, which takes every byte, is always among them.
 *
 * @example legacyOf(bytesOf('人口,超2000万', 'gb18030'))[0] // 'gb18030'
 */
export function legacyOf(bytes: Uint8Array): readonly LegacyEncoding[] {
  const sample = sampleOf(bytes)
  const opinions = new Map(
    analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence / 100]),
  )
  // chardet knows the older sets of which the Windows ones are extensions.
  const opinionOf = (encoding: LegacyEncoding) =>
    Math.max(opinions.get(encoding) ?? 0, opinions.get(EXTENDS[encoding] ?? '') ?? 0)
  return LEGACY.flatMap((encoding) => {
    const text = decoded(sample, encoding)
    return text === null
      ? []
      : [{ encoding, fit: fitOf(text, encoding) + SECOND_OPINION * opinionOf(encoding) }]
  })
    .sort((a, b) => b.fit - a.fit)
    .map(({ encoding }) => encoding)
}

const EXTENDS: Partial<Record<LegacyEncoding, string>> = {
  'windows-1252': 'iso-8859-1',
  'windows-1251': 'iso-8859-5',
  'windows-1250': 'iso-8859-2',
}

/** Whole lines around the first byte that is no ASCII: no encoding has a line end as part of a character. */
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
  '日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨値単位称数合計県市区町村率量社業工場者開発約超億兆'
const CENTRAL_EUROPEAN = 'áäčćçďéęěëíîľłńňóôőöřŕśšşťţúůűüýźžżąăâđĂÎÂŠŽČŁŚŻÁÉÓŐ'

/** Characters that every second one of an ordinary text is among. */
const FREQUENT: Partial<Record<LegacyEncoding, string>> = {
  gb18030:
    '的一是在不了有和人这中大为上个国以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府研名称值单位来源地区备注说明价格万亿元超约近开发者增产收城市省县',
  big5: '的一是在不了有和人這中大為上個國以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經三之進等部度家電力如水化高自二理起小物現實加量都兩體制機當使點從業本去性好應開合還因由其些然前外天政四日社事平形相全表間與關各重新內數正心明看原利比或但氣第向道此變條結解問意建月公無系情者最立代已通並提直題程展五果員位入常文總次品式設及管特件長求頭基資路級少統接較將組見計別手期根論運農指幾九區強放決西名稱值單位來源台北高雄縣市備註說明價格萬億元超約近',
  'euc-jp': JAPANESE,
  shift_jis: JAPANESE,
  'euc-kr':
    '이다는의가에을를한고인지사서도로기하은자대으시나어리정해부수전일보스소원장제화상아주구국조만그있년개여경계공동세방회신성연위유비명치분적산중단내과관생교문건물업무용라마오트우음선속통합점출발까된학당역심행안재체반등현차말진금표술력증감량율률값억천백평남북서울강광주',
  'windows-1251': 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф',
  'windows-1252': 'éèêëàâáãäåæçíìîïñóòôõöøúùûüßœÉÀÄÖÜÅØÇÑ',
  'windows-1250': CENTRAL_EUROPEAN,
  'iso-8859-2': CENTRAL_EUROPEAN,
}

const PUNCTUATION = /[\u3000-\u3020\uff01-\uff5e\u2010-\u2027\u00a0£€°±·×]/
/** Control characters, characters without a meaning, and the half-width kana that other encodings turn into. */
const NONSENSE = /[\u0080-\u009f\ue000-\uf8ff\uff61-\uff9f]/
const KANA = /[\u3041-\u30fe]/
const HIRAGANA = /[\u3041-\u3096]/

/** From 0 for nonsense to 2: the share of the characters that are in use, and of those that are frequent. */
function fitOf(text: string, encoding: LegacyEncoding): number {
  const rows = COMMON_ROWS[encoding]
  const used = rows === undefined ? lettersInWords(text, encoding) : commonIn(encoding, rows)
  const frequent = FREQUENT[encoding] ?? ''
  const japanese = encoding === 'shift_jis' || encoding === 'euc-jp'
  const characters = [...text].filter((character) => character >= '\u0080' && !PUNCTUATION.test(character))
  const weights = characters.map((character) => {
    if (NONSENSE.test(character)) return -2
    if (japanese && KANA.test(character)) return HIRAGANA.test(character) ? 2 : 1
    if (!used.has(character)) return 0
    return frequent.includes(character) ? 2 : 1
  })
  return weights.reduce((sum: number, weight) => sum + weight, 0) / Math.max(1, weights.length)
}

/** Cyrillic words in one case, with a capital at the start or throughout. */
const CYRILLIC_WORD = /^\p{Lu}?[\u0430-\u045f]+$|^[\u0400-\u042f]+$/u
/** Latin words with at most two letters outside ASCII in a row, of which none is a capital after a small letter. */
const LATIN_WORD = /^(?=.*[A-Za-z])(?!.*[^A-Za-z]{3})(?!.*\p{Ll}\p{Lu}).*$/u

/** The letters that stand in what can be words. */
function lettersInWords(text: string, encoding: LegacyEncoding): ReadonlySet<string> {
  const pattern = encoding === 'windows-1251' ? CYRILLIC_WORD : LATIN_WORD
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
