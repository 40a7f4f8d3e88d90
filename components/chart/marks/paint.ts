import type { LayoutBox, LayoutLine, LayoutText } from '@/lib/charts/layout/layout'
import type { Tone } from '@/lib/charts/series/datum'

type Painted = Tone | LayoutText['tone'] | LayoutLine['tone'] | LayoutBox['tone']

const PROPERTY: Readonly<Record<Painted, string>> = {
  indigo: '--indigo',
  blue: '--blue',
  plum: '--plum',
  navy: '--navy',
  grey: '--comparator',
  ink: '--ink',
  background: '--comparator',
  soft: '--ink-2',
  paper: '--paper',
  rule: '--rule',
  axis: '--ink-2',
  band: '--band',
  allowed: '--allowed',
}

/** The paint of a tone on the page: a custom property, so that one picture serves both themes. */
export function paint(tone: Painted): string {
  return `var(${PROPERTY[tone]})`
}

/** Comparators' grey is too light for words: their text is set in ink. */
export function textPaint(tone: Painted): string {
  return tone === 'grey' || tone === 'background' ? 'var(--ink)' : paint(tone)
}
