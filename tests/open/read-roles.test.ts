import { proposeRoles } from '@/lib/open/propose-roles'

/** A small table as header and rows, its cells parted by commas. */
function roles(header: string, ...rows: string[]) {
  const names = header.split(',')
  const records = rows.map((row) => row.split(','))
  return proposeRoles(
    names,
    names.map((_, at) => records.map((record) => record[at] ?? '')),
  ).roles
}

test.each([
  ['a subject names the rows where nothing else does', ['company,value', 'A,1', 'B,2'], ['label', 'value']],
  [
    'a subject beside value and unit',
    ['subject,value,unit', 'A,1,miles', 'B,2,miles'],
    ['label', 'value', 'unit'],
  ],
  ['the surest name, wherever it stands', ['Number,Claim,Value', '1,x,5', '2,y,9'], [null, 'label', 'value']],
  [
    'a price, and no count of items',
    ['item number,item,price', '1,x,5', '2,y,9', '3,z,1'],
    [null, 'label', 'value'],
  ],
  ['figures, and no rank', ['rank,model,params', '1,x,5', '2,y,9', '3,z,1'], [null, 'label', 'value']],
  ['figures, and no running number', ['a,b,c', '7,x,5', '8,y,9', '9,z,1'], [null, 'label', 'value']],
  ['a running number where nothing else is a figure', ['a,b', '7,x', '8,y', '9,z'], ['value', 'label']],
  [
    'a unit price, which is no unit',
    ['Unit price,name,total', '1.5,x,15', '2,y,20'],
    [null, 'label', 'value'],
  ],
  ['a scale in brackets', ['名称,数值（万）', 'x,5', 'y,6'], ['label', 'value']],
  ['a unit in brackets', ['Name,Value (USD million)', 'x,5', 'y,6'], ['label', 'value']],
])('%s', (_, [header = '', ...rows], expected) => {
  expect(roles(header, ...rows)).toEqual(expected)
})
