import { type RefObject, useState } from 'react'
import {
  forgetEverything,
  type Keeping,
  type KeptFile,
  keepFile,
  keptFiles,
  removeFile,
} from '@/components/open/kept-files'
import type { OpenStep } from '@/components/open/use-step'

/** The files that the browser keeps, listed anew after each change. Where its store does not answer, what was listed is still true. */
export function useKeptFiles(now: RefObject<OpenStep>) {
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const load = async () => {
    const found = await keptFiles()
    setFiles(found)
    return found
  }
  const list = async () => load().catch(() => {})
  return {
    files,
    /** What became of the open file in the browser’s store. */
    keeping,
    setKeeping,
    /** Throws when the browser keeps nothing. */
    load,
    list,
    keep: async (kept: KeptFile) => {
      const became = await keepFile(kept)
      await list()
      // Other files are kept beside the open one.
      if (now.current.step !== 'asking' && now.current.kept.id === kept.id) setKeeping(became)
    },
    /** Removes one file, or all and what was remembered of their columns. Throws when the browser refuses. */
    remove: async (id: string | 'all') => {
      await (id === 'all' ? forgetEverything() : removeFile(id)).finally(list)
    },
  }
}

export type KeptFiles = ReturnType<typeof useKeptFiles>
