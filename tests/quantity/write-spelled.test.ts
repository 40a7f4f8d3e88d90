import { writeSpelled } from '@/lib/quantity/write-total'

test.each([
  ['1002700000000', '1,002,700,000,000'],
  ['267762.25', '267,762.25'],
  ['5.5e21', '5.5 × 10²¹'],
  ['-1E-07', '-1 × 10⁻⁷'],
  ['2021', '2021'],
  ['1342', '1342'],
  ['002100', '002100'],
  ['NVIDIA Tesla V100', 'NVIDIA Tesla V100'],
  ['1571000000000B', '1571000000000B'],
])('%s of a data file is written %s', (spelled, written) => {
  expect(writeSpelled(spelled)).toBe(written)
})
