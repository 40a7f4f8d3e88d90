import { readFileSync } from 'node:fs'
import path from 'node:path'
import { themeDeclarations } from '@/lib/exports/theme-colours'
import { lazy } from '@/lib/lazy'

/** The styles of an embed, small enough to stand in it: the site’s own for charts, and the frame’s. No build step compiles them. */
export const embedStyles = lazy(() =>
  [
    `:root{color-scheme:light;${themeDeclarations('light')}}`,
    `@media (prefers-color-scheme:dark){:root{color-scheme:dark;${themeDeclarations('dark')}}}`,
    `:root:has(#light:target){color-scheme:light;${themeDeclarations('light')}}`,
    `:root:has(#dark:target){color-scheme:dark;${themeDeclarations('dark')}}`,
    ...['figure.css', 'strip.css', 'status.css', 'embed.css'].map((file) =>
      readFileSync(path.join(process.cwd(), 'app/styles', file), 'utf8'),
    ),
  ]
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' '),
)
