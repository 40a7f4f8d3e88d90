import { createContext, use } from 'react'
import type { OpenDesk } from '@/components/open/open-desk'
import type { DeskState } from '@/components/open/open-step'

/** What a person can do on the page, and what it shows now. */
export function pageOf(desk: OpenDesk, state: DeskState) {
  return { ...desk, ...state }
}

/** The page, for every part of it; null until what opens tables has been loaded. */
export const OpenContext = createContext<ReturnType<typeof pageOf> | null>(null)

/** The page, for the parts that are loaded with what opens tables. Throws outside of it. */
export function useOpen(): ReturnType<typeof pageOf> {
  const context = use(OpenContext)
  if (context === null) throw new Error('This is a part of the Open page')
  return context
}
