import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const TEXT = readFileSync('docs/architecture.md', 'utf8')

/** The rooms in the order of the table: each may import those before it. */
const ROOMS = [...TEXT.matchAll(/^\| `(lib\/[\w-]+)(?:\.ts)?`/gm)].map(([, room = '']) => room)

const FILES = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('lib', name))

/** The room of a file or of an import: `lib/charts`, or the file itself where it is in no folder. */
const roomOf = (path: string) =>
  path
    .replace(/^@\//, '')
    .replace(/\.tsx?$/, '')
    .split('/')
    .slice(0, 2)
    .join('/')

test('the table of rooms names every room of lib, and no other', () => {
  const rooms = new Set(FILES.map(roomOf))
  expect([...ROOMS].sort()).toEqual([...rooms].sort())
})

test('a room imports only rooms above it in the table', () => {
  const wrong = FILES.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(@\/[^']+)'/g)].flatMap(([, target = '']) =>
      ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file)) ? [`${file} imports ${target}`] : [],
    ),
  )
  expect(wrong).toEqual([])
})
