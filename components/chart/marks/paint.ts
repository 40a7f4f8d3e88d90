import type { PlacedBox, PlacedLine, PlacedText } from '@/lib/charts/placed/placed'
import type { Tone } from '@/lib/charts/series/series'

type Painted = Tone | PlacedText['tone'] | PlacedLine['tone'] | PlacedBox['tone']

const PROPERTY: Readonly<Record<Painted, string>> = {
  indigo: '--indigo',
  blue: '--blue',
  plum: '--plum',
  navy: '--navy',
  grey: '--comparator',
  ink: '--ink',
  field: '--comparator',
  soft: '--ink-2',
  paper: '--paper',
  rule: '--rule',
  axis: '--ink-2',
  band: '--band',
}

/** The paint of a tone on the page: a custom property, so that one picture serves both themes. */
export function paint(tone: Painted): string {
  return `var(${PROPERTY[tone]})`
}

/** Comparators' grey is too light for words: their text is set in ink. */
export function textPaint(tone: Painted): string {
  return tone === 'grey' || tone === 'field' ? 'var(--ink)' : paint(tone)
}
