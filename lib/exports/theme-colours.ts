import { readFileSync } from 'node:fs'
import path from 'node:path'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

let themes: Readonly<Record<Theme, ReadonlyMap<string, string>>> | null = null

function coloursOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  )
}

/** The colours of each theme, by the names of their custom properties, as the site’s style sheet has them. */
function readThemes(): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  if (themes !== null) return themes
  const css = readFileSync(path.join(process.cwd(), 'app/styles/tokens.css'), 'utf8')
  const [light = '', dark = ''] = css.split('@media screen')
  themes = { light: coloursOf(light), dark: coloursOf(dark) }
  return themes
}

/** A custom property of a theme as a colour. Throws when the theme has no such colour. */
export function colourOf(name: string, theme: Theme): string {
  const colour = readThemes()[theme].get(name)
  if (colour === undefined)
    throw new Error(`app/styles/tokens.css: the ${theme} theme has no colour --${name}`)
  return colour
}

/** The colours of a theme as custom properties. */
export function themeColours(theme: Theme): Readonly<Record<`--${string}`, string>> {
  return Object.fromEntries([...readThemes()[theme]].map(([name, colour]) => [`--${name}`, colour]))
}

/** The same as declarations, for a style sheet. */
export function themeDeclarations(theme: Theme): string {
  return Object.entries(themeColours(theme))
    .map(([name, colour]) => `${name}:${colour}`)
    .join(';')
}
