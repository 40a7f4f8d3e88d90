import type { ChangeEntry } from '@/lib/dossier/change-entry'
import { JSON_FILES } from '@/lib/dossier/files'
import { mentionsIn } from '@/lib/dossier/form'
import type { ParsedFiles } from '@/lib/dossier/parse'
import { repeatedFaults, unknownId } from '@/lib/dossier/rules/references'
import type { Fault } from '@/lib/faults/catalogue'

/** Every id that a JSON file names exists. */
export function mentionFaults(files: ParsedFiles): Fault[] {
  return (['figures', 'findings', 'changes'] as const).flatMap((name) => {
    const file = files[name]
    if (!file.ok) return []
    return mentionsIn(JSON_FILES[name].form, file.value).flatMap(({ id, path, holders }) =>
      unknownId(id, holders, files).map((fault): Fault => ({ ...fault, ...file.at(path) })),
    )
  })
}

/** No two charts, findings or changes have one address. */
export function slugFaults({ figures, findings, changes }: ParsedFiles): Fault[] {
  return [
    ...(figures.ok ? repeatedFaults(figures.value.figures, 'slug', ['figures'], figures.at) : []),
    ...(findings.ok ? repeatedFaults(findings.value.findings, 'slug', ['findings'], findings.at) : []),
    ...(changes.ok ? repeatedFaults(changes.value.changes, 'slug', ['changes'], changes.at) : []),
  ]
}

/** Each change is newer than the one below it: the first is the version of the data. */
export function changeFaults({ changes }: ParsedFiles): Fault[] {
  if (!changes.ok) return []
  const { value, at } = changes
  const written = ({ version, date }: ChangeEntry) => `${version}, ${date}`
  return value.changes.slice(1).flatMap((change, n): Fault[] => {
    const above = value.changes[n]
    if (above === undefined || isNewer(above, change)) return []
    const details = { found: written(change), above: written(above) }
    return [{ code: 'D326', ...at(['changes', n + 1, 'version']), details }]
  })
}

function isNewer(a: ChangeEntry, b: ChangeEntry): boolean {
  return a.date >= b.date && a.version.localeCompare(b.version, 'en', { numeric: true }) > 0
}
