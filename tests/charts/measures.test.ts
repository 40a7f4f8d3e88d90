import { chartOf } from '@/lib/charts/chart'
import { measureName, measureQuery, shownWith, withMeasure } from '@/lib/charts/measures'
import { entryOf, project, SWITCHED } from '@/tests/fixtures/project'

const ours = project()
const devices = chartOf(ours, SWITCHED)
const timeline = chartOf(ours, entryOf(ours, 'timeline'))

test.each([
  [0, null, ''],
  [1, 'again', '?measure=again'],
  [7, null, ''],
])('measure %i is named %j in files and %j in addresses', (measure, name, query) => {
  expect(measureName(devices, measure)).toBe(name)
  expect(measureQuery(devices, measure)).toBe(query)
})

test('only a chart of several measures has parts for each', () => {
  expect(shownWith(devices, 1)).toEqual({ 'data-measure': 1 })
  expect(shownWith(timeline, 0)).toEqual({})
})

test.each([
  ['', '', 'error', '?measure=error'],
  ['?measure=error', '', null, ''],
  ['?utm=1', '', 'error', '?utm=1&measure=error'],
  ['?other.measure=a', 'accuracy.', 'error', '?other.measure=a&accuracy.measure=error'],
])('an address %j with prefix %j and %j is %j', (search, prefix, name, query) => {
  expect(withMeasure(search, prefix, name)).toBe(query)
})
