import { COLUMNS } from '@/tests/growth/columns'
import { COPIES } from '@/tests/growth/copies'
import { FILES } from '@/tests/growth/files'
import { QUANTITIES } from '@/tests/growth/quantities'
import { SEARCHES } from '@/tests/growth/searches'
import type { Task } from '@/tests/growth/task'

/** What people may give in any size, each under what it is. */
export const TASKS: readonly (readonly [string, Task])[] = Object.entries({
  ...QUANTITIES,
  ...COLUMNS,
  ...FILES,
  ...COPIES,
  ...SEARCHES,
})
