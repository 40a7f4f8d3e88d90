import type { ParsedFiles } from '@/lib/dossier/parsed'
import { answerFaults } from '@/lib/dossier/rules/answer-rules'
import {
  inSentences,
  type Mention,
  repeatedFaults,
  tokenFaults,
  unknownFaults,
} from '@/lib/dossier/rules/mentions'
import type { Fault } from '@/lib/faults/catalogue'

const FILE = 'findings.json'

/** Every id that findings.json names exists, in its lists and in its sentences, and no two findings have one address. */
export function findingFaults(files: ParsedFiles, json: string): Fault[] {
  if (!files.findings.ok) return []
  const { findings } = files.findings.value
  const mentions = findings.flatMap((entry, at) => [
    ...(['claims', 'evidence', 'checks'] as const).flatMap((field) =>
      entry[field].map(
        (id, index): Mention => ({ id, path: ['findings', at, field, index], holders: [field] }),
      ),
    ),
    ...inSentences(entry, ['findings', at]),
  ])
  return [
    ...unknownFaults(mentions, files, FILE, json),
    ...tokenFaults(findings, ['findings'], FILE, json),
    ...findings.flatMap((entry, at) =>
      answerFaults(entry, ['findings', at], entry.claims, files, FILE, json),
    ),
    ...repeatedFaults(findings, 'findings', FILE, json),
  ]
}
