import type { ParsedFiles } from '@/lib/dossier/parsed'
import { type Mention, repeatedFaults, unknownFaults } from '@/lib/dossier/rules/mentions'
import type { Fault } from '@/lib/faults/catalogue'

const FILE = 'changes.json'

/** Every claim that changes.json names exists, and no two changes have one name. */
export function changeFaults(files: ParsedFiles, json: string): Fault[] {
  if (!files.changes.ok) return []
  const { changes } = files.changes.value
  const mentions = changes.flatMap(({ claims }, at) =>
    claims.map((id, index): Mention => ({ id, path: ['changes', at, 'claims', index], holders: ['claims'] })),
  )
  return [...unknownFaults(mentions, files, FILE, json), ...repeatedFaults(changes, 'changes', FILE, json)]
}
