import type { Locale } from '@/lib/locale'
import { EN, type QuantityLanguage } from '@/lib/quantity/en'
import { ZH } from '@/lib/quantity/zh'

/** How quantities are written in each language. */
export const LANGUAGES: Readonly<Record<Locale, QuantityLanguage>> = { zh: ZH, en: EN }
