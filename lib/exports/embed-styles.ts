import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lazy } from '@/lib/lazy'

/** The styles of an embed, small enough to be part of it: the site’s own, and the frame’s. No build step compiles them. */
export const embedStyles = lazy(() =>
  ['tokens.css', 'base.css', 'figure.css', 'strip.css', 'status.css', 'embed.css']
    .map((file) => readFileSync(path.join(process.cwd(), 'app/styles', file), 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' '),
)
