import { changesFile } from '@/lib/dossier/change-entry'
import { figuresFile } from '@/lib/dossier/chart-entry'
import { findingsFile } from '@/lib/dossier/finding-entry'
import { sourceFile } from '@/lib/dossier/source-entry'

export const JSON_FORMS = {
  'figures.json': figuresFile,
  'findings.json': findingsFile,
  'changes.json': changesFile,
  'source.json': sourceFile,
} as const
