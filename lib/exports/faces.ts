import type { Locale } from '@/lib/locale'

/** The faces of pictures that leave the site: the sans of all text, the serif of titles. */
export type Face = 'sans' | 'serif'

const CHINESE = {
  sans: "'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  serif: "'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif",
} as const

/**
 * The font families of text in a picture, as SVG and CSS write them: those that the PNGs are drawn in, then what systems
 * have. English puts a Latin face first, since Chinese faces set ’ and “ at full width.
 */
export const FACES: Readonly<Record<Locale, Readonly<Record<Face, string>>>> = {
  zh: CHINESE,
  en: {
    sans: `Inter, 'Helvetica Neue', Arial, ${CHINESE.sans}`,
    serif: `'Source Serif 4', Georgia, ${CHINESE.serif}`,
  },
}

/** What the first face of a language lacks: Chinese faces have Latin letters, and Latin ones no Chinese. */
const LACKING: Readonly<Record<Locale, RegExp | null>> = { zh: null, en: /([\u2e80-\uffef]+)/ }

/**
 * A text in parts, in turn those that the first face of a language has and those that it lacks.
 * @example textRuns('A title (题) here', 'en') // ['A title (', '题', ') here']
 */
export function textRuns(text: string, locale: Locale): string[] {
  const lacking = LACKING[locale]
  return lacking === null ? [text] : text.split(lacking)
}
