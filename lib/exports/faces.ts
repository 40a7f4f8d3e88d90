import { inEach, type Locale, SCRIPTS } from '@/lib/locale'

/** The faces of pictures that leave the site: the sans of all text, the serif of titles. */
export type Face = 'sans' | 'serif'

type Families = Readonly<Record<Face, string>>

const CHINESE: Families = {
  sans: "'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  serif: "'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif",
}

const LATIN: Families = {
  sans: `Inter, 'Helvetica Neue', Arial, ${CHINESE.sans}`,
  serif: `'Source Serif 4', Georgia, ${CHINESE.serif}`,
}

/**
 * The font families of text in a picture, as SVG and CSS write them: those that the PNGs are drawn in, then what systems
 * have. Languages in Latin letters put a Latin face first, since Chinese faces set ’ and “ at full width.
 */
export const FACES: Readonly<Record<Locale, Families>> = inEach((locale) =>
  SCRIPTS[locale] === 'Han' ? CHINESE : LATIN,
)
