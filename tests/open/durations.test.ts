import { areDurations, secondsOf } from '@/lib/open/durations'

test.each([
  ['2:03:27', 7407],
  ['1:40.91', 100.91],
  ['1\'02"33', 62.33],
  ['1′02″3', 62.3],
  ['1:02\'33"', 3753],
  ['+0:55', 55],
  ['-1:00.5', -60.5],
  ['12', null],
  ['1:75', null],
  ['2:1:3:4', null],
])('%s is %s seconds', (cell, seconds) => {
  expect(secondsOf(cell)).toBe(seconds)
})

test.each([
  [['07:00', '08:15'], 'Departs', false],
  [['07:00:05', '07:10:05'], 'time', false],
  [['07:00', '08:15'], '用时', true],
  [['47:09', '46:01'], 'Time', true],
  [['1:40.91', '59.1'], 'Time', false],
  [['2:00:35', '2:01:09'], 'Time', true],
  [['10:02:00', '9:59:01'], 'Total', true],
  [['3:1', '2:2'], 'Goals', false],
  [['12', '13'], '成绩', false],
])('%j under %s', (cells, name, are) => {
  expect(areDurations(cells, name)).toBe(are)
})
