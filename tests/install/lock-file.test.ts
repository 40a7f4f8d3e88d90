import { readFileSync } from 'node:fs'

interface Entry {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>
}
const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly engines: { node: string } }

describe('the lock file', () => {
  it('has an entry for every optional package, so that npm ci works on every platform', () => {
    const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !locked.has(name))
    expect(missing).toEqual([])
  })

  it('names no registry, so that it installs from any', () => {
    expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual([])
  })
})

describe('the Node version', () => {
  it('is the same in package.json, .nvmrc and the README', () => {
    const version = readFileSync('.nvmrc', 'utf8').trim()
    expect(engines.node).toBe(`>=${version}`)
    expect(readFileSync('README.md', 'utf8')).toContain(`Node ${version} or newer`)
  })
})
