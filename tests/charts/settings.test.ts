import { chartOf } from '@/lib/charts/chart'
import { FIRST, settingNames, settingsOf, settingsQuery, withSettings } from '@/lib/charts/settings'
import { entryOf, project, SWITCHED } from '@/tests/fixtures/project'

const ours = project()
const hardware = chartOf(ours, SWITCHED)
const timeline = chartOf(ours, entryOf(ours, 'timeline'))

describe('the settings of a figure', () => {
  test('are every measure on every scale, the first first', () => {
    expect(settingsOf(hardware)).toEqual([
      FIRST,
      { measure: 0, scale: 1 },
      { measure: 1, scale: 0 },
      { measure: 1, scale: 1 },
    ])
    expect(settingsOf(timeline)).toEqual([FIRST])
  })

  test.each([
    [0, 0, [], ''],
    [1, 0, ['again'], '?measure=again'],
    [0, 1, ['log'], '?scale=log'],
    [1, 1, ['again', 'log'], '?measure=again&scale=log'],
  ])('measure %i on scale %i is named %j in files and %j in addresses', (measure, scale, names, query) => {
    expect(settingNames(hardware, { measure, scale })).toEqual(names)
    expect(settingsQuery(hardware, { measure, scale })).toBe(query)
  })
})

describe('an address with settings', () => {
  test.each([
    ['', '', { measure: 'error', scale: null }, '?measure=error'],
    ['?measure=error', '', { measure: null, scale: null }, ''],
    ['?utm=1', '', { measure: null, scale: 'log' }, '?utm=1&scale=log'],
    [
      '?reach.scale=linear',
      'accuracy.',
      { measure: 'error', scale: null },
      '?reach.scale=linear&accuracy.measure=error',
    ],
  ])('%j with prefix %j and %j is %j', (search, prefix, chosen, query) => {
    expect(withSettings(search, prefix, chosen)).toBe(query)
  })
})
