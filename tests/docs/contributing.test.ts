import { existsSync, readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))

describe.each(['CONTRIBUTING.md', 'README.md', 'docs/data.md', 'docs/architecture.md'])('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  test('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:app|components|data|docs|lib|scripts|tests)\/[\w./-]*)`/g)]
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([])
  })

  test('names commands that package.json has', () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, command = '']) => command)
    expect(named.filter((command) => !(command in scripts))).toEqual([])
  })
})

test('no task of CONTRIBUTING.md takes more than nine lines', () => {
  const tasks = readFileSync('CONTRIBUTING.md', 'utf8').split(/^## /m).slice(1)
  const long = tasks.filter((task) => task.split('\n').filter((line) => line.trim() !== '').length > 9)
  expect(long).toEqual([])
})
