import { resolve } from 'node:path'
import { caddyFile, nginxFile } from '@/lib/exports/host-files'
import { headerRules } from '@/lib/exports/host-headers'
import { publishedIn } from '@/scripts/server'

/**
 * `npm run --silent host-config nginx [folder]`: prints a configuration of nginx or Caddy that serves the built site, below
 * BASE_PATH as it was built, with the headers that `npm start` sends. The folder is where the site lies on the host.
 */
const WRITERS = { nginx: nginxFile, caddy: caddyFile }
const [name = '', folder = resolve('out')] = process.argv.slice(2)

if (name === 'nginx' || name === 'caddy') {
  const rules = headerRules(publishedIn('out'))
  process.stdout.write(WRITERS[name](rules, process.env.BASE_PATH ?? '', folder))
} else {
  console.error(
    `No host “${name}”: name nginx or caddy, for example npm run --silent host-config nginx /var/www/claims.`,
  )
  process.exitCode = 1
}
