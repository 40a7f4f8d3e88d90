import { RESERVED } from '@/lib/dossier/cells'
import { TEXT_MOST } from '@/lib/dossier/untidy'
import { EVERY_UNSEEN } from '@/lib/text/isolated'

/** A text of one line without the signs that the data files refuse, cut where it is longer than they take. */
export function tidy(text: string, most = TEXT_MOST): string {
  const spaced = text.replace(/[\s\p{Cc}\uFFFD]/gu, ' ')
  const plain = spaced.replace(EVERY_UNSEEN, '').replace(/ +/g, ' ').trim()
  const characters = [...plain]
  return characters.length <= most
    ? plain
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trim()}…`
}

/** Latin letters and digits of a text as an id, or an empty text. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
    .replace(RESERVED, '$&-1')
}

/** An id that is not taken, which then is. `write` writes the turn, from 2 on, of those that would be called alike. */
export function freeId(
  wanted: string,
  otherwise: string,
  taken: Set<string>,
  write: (turn: number) => string = String,
): string {
  const base = wanted === '' ? otherwise : wanted
  let id = base
  for (let turn = 2; taken.has(id); turn += 1) id = `${base}-${write(turn)}`
  taken.add(id)
  return id
}
