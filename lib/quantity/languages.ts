import type { Locale } from '@/lib/locale'
import { EN } from '@/lib/quantity/en'
import type { QuantityLanguage } from '@/lib/quantity/language'
import { ZH } from '@/lib/quantity/zh'

/** How quantities are written in each language. */
export const LANGUAGES: Readonly<Record<Locale, QuantityLanguage>> = { zh: ZH, en: EN }
