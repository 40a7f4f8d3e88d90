import type { RowOf } from '@/lib/dossier/column'
import type { Claim } from '@/lib/dossier/rows'
import type { Tables } from '@/lib/dossier/schema'
import { translated } from '@/lib/dossier/translations'
import { GENERAL_TOPIC } from '@/lib/dossier/vocabulary'
import { inEach, type Text } from '@/lib/locale'
import { capitalised } from '@/lib/text/capitalised'

/** What some claims are about, with its name. */
export interface Topic extends RowOf<Tables['topics']> {}

/**
 * The topics of the claims: those of `topics.csv` in their order, then those that only claims name, each called by its id.
 * Claims without a topic are of one general topic.
 */
export function topicsOf(
  listed: readonly Topic[],
  claims: readonly Pick<Claim, 'topic'>[],
): readonly Topic[] {
  const used = new Set(claims.map(({ topic }) => topic))
  const named = listed.filter(({ id }) => used.has(id))
  const others = [...used].filter((id) => listed.every((topic) => topic.id !== id))
  return [...named, ...others.map((id) => ({ id, name: nameOf(id) }))]
}

function nameOf(id: string): Text {
  if (id === GENERAL_TOPIC) return translated('General')
  const words = id.replaceAll('-', ' ')
  return inEach(() => capitalised(words))
}
