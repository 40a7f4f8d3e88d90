import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import linter from '@/biome.floors.json'

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

/** What the linter keeps each room from importing, with what it lets through. */
const FLOORS = linter.overrides.map(({ includes, linter: { rules } }) => ({
  includes,
  group: rules.style.noRestrictedImports.options.patterns.flatMap(({ group }) => group),
}))

test('the linter’s floors are those of the table', () => {
  const floors = FLOORS.filter(({ group }) => group.includes('@/**'))
  const named = floors.flatMap(({ includes }) => includes.map(roomOf))
  expect(named.toSorted()).toEqual(ROOMS.toSorted())
  for (const { includes, group } of floors) {
    const allowed = group
      .filter((pattern) => pattern.startsWith('!'))
      .map((pattern) => roomOf(pattern.slice(1)))
    const lowest = Math.min(...includes.map((room) => ROOMS.indexOf(roomOf(room))))
    const wrong = allowed.filter(
      (room) =>
        !ROOMS.includes(room) || (ROOMS.indexOf(room) > lowest && !includes.map(roomOf).includes(room)),
    )
    expect({ room: includes[0], wrong }).toEqual({ room: includes[0], wrong: [] })
  }
})
