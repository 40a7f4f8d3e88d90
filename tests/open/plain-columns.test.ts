import { isPlain } from '@/lib/open/match-roles'
import type { Roles } from '@/lib/open/roles'

test.each<[string, string, Roles, boolean]>([
  [
    'all called as their roles',
    '名称,数值,单位,日期,来源',
    ['label', 'value', 'unit', 'date', 'source'],
    true,
  ],
  ['in any order and case', 'Value,NAME,Source,Unit', ['value', 'label', 'source', 'unit'], true],
  ['one that is called otherwise', 'name,value,unit,colour', ['label', 'value', 'unit', null], false],
  ['one whose role was only guessed', 'name,value,unit,origin', ['label', 'value', 'unit', 'source'], false],
  ['several values', 'name,value,amount,unit', ['label', 'value', 'value', 'unit'], false],
  ['few, which can be chance', 'name,value', ['label', 'value'], false],
])('a table with columns %s is opened without asking or not', (_, header, roles, expected) => {
  expect(isPlain(header.split(','), roles)).toBe(expected)
})
