import { useState } from 'react'
import {
  forgetEverything,
  type Keeping,
  type KeptFile,
  keepFile,
  keptFiles,
  removeFile,
} from '@/components/open/kept-files'

/** The files that the browser keeps, listed anew after each change. Where its store does not answer, what was listed is still true. */
export function useKeptFiles() {
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const load = async () => {
    const found = await keptFiles()
    setFiles(found)
    return found
  }
  const list = async () => load().catch(() => {})
  return {
    files,
    /** Throws when the browser keeps nothing. */
    load,
    list,
    keep: async (kept: KeptFile): Promise<Keeping> => {
      const keeping = await keepFile(kept)
      await list()
      return keeping
    },
    /** Removes one file, or all and what was remembered of their columns. Throws when the browser refuses. */
    remove: async (id: string | 'all') => {
      await (id === 'all' ? forgetEverything() : removeFile(id)).finally(list)
    },
  }
}
