import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lazy } from '@/lib/lazy'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

type Colours = ReadonlyMap<string, string>

/** The colours of each theme, by the names of their custom properties, as the site’s style sheet has them. */
const readThemes = lazy((): Readonly<Record<Theme, Colours>> => {
  const css = readFileSync(path.join(process.cwd(), 'app/styles/tokens.css'), 'utf8')
  const tokens = [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)]
  const coloursOf = (theme: 1 | 2) =>
    new Map(tokens.map(([, name = '', ...colours]) => [name, colours[theme - 1] ?? '']))
  return { light: coloursOf(1), dark: coloursOf(2) }
})

/** A custom property of a theme as a colour. Throws when the theme has no such colour. */
export function colourOf(name: string, theme: Theme): string {
  const colour = readThemes()[theme].get(name)
  if (colour === undefined)
    throw new Error(`app/styles/tokens.css: the ${theme} theme has no colour --${name}`)
  return colour
}
