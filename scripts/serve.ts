import { existsSync } from 'node:fs'
import { serveSite } from '@/scripts/server'

/** `npm start`: serves `out/` at the port of PORT (3000), below BASE_PATH as the site was built. */
const port = Number(process.env.PORT ?? 3000)
const basePath = process.env.BASE_PATH ?? ''

if (!existsSync('out/index.html')) {
  console.error('There is no built site in out/. Run npm run build first.')
  process.exitCode = 1
} else {
  try {
    await serveSite(port, { basePath })
    console.log(`http://localhost:${port}${basePath}/`)
  } catch (error) {
    console.error(`Port ${port} cannot be used: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 1
  }
}
