import type { ChangeEntry } from '@/lib/dossier/change-entry'
import { mentionsIn } from '@/lib/dossier/id-form'
import { JSON_FORMS } from '@/lib/dossier/json-forms'
import type { ParsedFiles } from '@/lib/dossier/parsed'
import { repeatedFaults, unknownId } from '@/lib/dossier/rules/references'
import { sentenceFaults } from '@/lib/dossier/rules/sentence-rules'
import type { Fault } from '@/lib/faults/catalogue'

/** Every id that a JSON file names exists. */
export function mentionFaults(files: ParsedFiles): Fault[] {
  return (['figures', 'findings', 'changes'] as const).flatMap((name) => {
    const file = files[name]
    if (!file.ok) return []
    return mentionsIn(JSON_FORMS[`${name}.json`], file.value).flatMap(({ id, path, holders }) =>
      unknownId(id, holders, files).map((fault): Fault => ({ ...fault, ...file.at(path) })),
    )
  })
}

/** The tokens of figures.json can be filled, and no two charts have one address. */
export function figureFaults(files: ParsedFiles): Fault[] {
  if (!files.figures.ok) return []
  const { value, at } = files.figures
  const { figures, comparisons } = value
  return [
    ...sentenceFaults({ comparisons }, [], [], files, at),
    ...figures.flatMap((entry, n) => sentenceFaults(entry, ['figures', n], entry.claims, files, at)),
    ...repeatedFaults(figures, 'slug', ['figures'], at),
  ]
}

/** The tokens of findings.json can be filled, and no two findings have one address. */
export function findingFaults(files: ParsedFiles): Fault[] {
  if (!files.findings.ok) return []
  const { value, at } = files.findings
  const { findings } = value
  return [
    ...findings.flatMap((entry, n) => sentenceFaults(entry, ['findings', n], entry.claims, files, at)),
    ...repeatedFaults(findings, 'slug', ['findings'], at),
  ]
}

/** No two changes have one name, and each is newer than the one below it: the first is the version of the data. */
export function changeFaults({ changes }: ParsedFiles): Fault[] {
  if (!changes.ok) return []
  const { value, at } = changes
  const told = ({ version, date }: ChangeEntry) => `${version}, ${date}`
  return [
    ...repeatedFaults(value.changes, 'slug', ['changes'], at),
    ...value.changes.slice(1).flatMap((change, n): Fault[] => {
      const above = value.changes[n]
      if (above === undefined || isNewer(above, change)) return []
      const details = { found: told(change), above: told(above) }
      return [{ code: 'D326', ...at(['changes', n + 1, 'version']), details }]
    }),
  ]
}

function isNewer(a: ChangeEntry, b: ChangeEntry): boolean {
  return a.date >= b.date && a.version.localeCompare(b.version, 'en', { numeric: true }) > 0
}
