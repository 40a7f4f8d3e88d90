import nextJest from 'next/jest.js'

// Far from Greenwich, where a day that is read in one zone and written in another is a different one.
process.env.TZ = 'Pacific/Honolulu'

const createConfig = nextJest({ dir: '.' })

const config = createConfig({
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  // Jest leaves one core idle by default, which on two cores means one test file at a time.
  maxWorkers: '100%',
  // A test that hangs ends; one that builds everything of hundreds of claims takes half a minute on a busy machine.
  testTimeout: 300_000,
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/.next/'],
})

// These packages are modules only: d3’s, the feed’s and the HTML parser’s; next/jest sets this list itself, so it is changed after the fact.
export default async () => ({
  ...(await config()),
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap|feed|parse5|entities)/)'],
})
