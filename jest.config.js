import nextJest from 'next/jest.js'

const createConfig = nextJest({ dir: '.' })

const config = createConfig({
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/.next/'],
})

// d3's packages are modules only; next/jest sets this list itself, so it is changed after the fact.
export default async () => ({
  ...(await config()),
  transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap)/)'],
})
