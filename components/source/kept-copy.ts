import type { Encoding } from '@/lib/text/decode'

/** A copy of the article as a person opened it. */
export interface Copy {
  readonly name: string
  readonly text: string
  /** Null for text that was pasted. */
  readonly encoding: Encoding | null
}

/** What is kept of an opened copy while its tab is open, so that the way back from a claim leads to it. */
export interface KeptCopy extends Copy {
  /** The claim whose mark was left last, or null. */
  readonly left: string | null
}

const KEY = 'own-copy'

function isKept(value: unknown): value is KeptCopy {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}

/** The copy that this tab keeps; null when there is none, or the browser keeps nothing. */
export function keptCopy(): KeptCopy | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

/** Keeps a copy for this tab. One too large for the browser is not kept: it is opened all the same. */
export function keepCopy(copy: Copy, left: string | null = null): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...copy, left }))
  } catch {
    forgetCopy()
  }
}

/** Keeps nothing any longer. */
export function forgetCopy(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // A browser that refuses to keep anything has nothing to forget.
  }
}
