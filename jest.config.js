import nextJest from 'next/jest.js'

const createConfig = nextJest({ dir: '.' })

const config = createConfig({
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  // Jest leaves one core idle by default, which on two cores means one test file at a time.
  maxWorkers: '100%',
  // Some tests build everything of hundreds of claims, or read texts of a hundred thousand characters.
  testTimeout: 60_000,
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/.next/'],
})

// These packages are modules only: d3’s, the feed’s and the HTML parser’s; next/jest sets this list itself, so it is changed after the fact.
export default async () => ({
  ...(await config()),
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap|feed|parse5|entities)/)'],
})
