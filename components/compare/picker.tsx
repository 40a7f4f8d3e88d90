import { type ReactElement, useRef, useState } from 'react'
import { Whole } from '@/components/page/whole'
import type { Comparable } from '@/lib/compare/comparable'
import { MOST_COMPARED } from '@/lib/compare/comparison-view'
import { byTopic, isHindrance, kinshipWith } from '@/lib/compare/kinship'
import { calledOf, PICK_WORDS, sayKinship } from '@/lib/compare/pick-words'
import type { Locale } from '@/lib/locale'
import { fold } from '@/lib/text/fold'
import { hasAll, soughtText } from '@/lib/text/sought'

interface PickerProps {
  readonly all: readonly Comparable[]
  readonly chosen: readonly Comparable[]
  readonly locale: Locale
  readonly onToggle: (id: string) => void
}

/** Everything that can be chosen, by theme, and below it what cannot be compared with what is chosen already, and why. */
export function Picker({ all, chosen, locale, onToggle }: PickerProps): ReactElement {
  const words = PICK_WORDS[locale]
  const [query, setQuery] = useState('')
  // Nothing closes under the finger of whoever has begun.
  const hasBegun = useRef(false)
  hasBegun.current ||= chosen.length > 0
  const sought = soughtText(query)
  const matching = all.filter((item) => hasAll(sought, fold(searchedOf(item, locale).join(' '))))
  const ranks = matching.filter(isRank)
  const hindered = matching.filter((item) => !isRank(item) && isHindered(item, chosen))
  const open = matching.filter((item) => !isRank(item) && !hindered.includes(item))
  const group = (title: string, items: readonly Comparable[], isOpen = false) =>
    items.length > 0 && (
      <details key={title} open={isOpen || query !== ''}>
        <summary>{title}</summary>
        {items.map((item) => (
          <PickerEntry
            key={item.id}
            item={item}
            chosen={chosen}
            locale={locale}
            onToggle={() => onToggle(item.id)}
          />
        ))}
      </details>
    )
  return (
    <div className="picker">
      <label className="picker-search">
        <span>{words.search}</span>
        <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      {chosen.length >= MOST_COMPARED && <p role="status">{words.full(MOST_COMPARED)}</p>}
      {matching.length === 0 && <p role="status">{words.noMatch}</p>}
      <section className="picker-list" aria-label={words.list}>
        {byTopic(open.filter(({ source }) => source === 'claim')).map(({ topic, name, items }, at) =>
          group(topic === null ? words.otherGroup : name, items, at === 0 || hasBegun.current),
        )}
        {group(
          words.sourceGroup,
          open.filter(({ source }) => source === 'evidence'),
        )}
        {group(words.hinderedGroup, hindered)}
        {group(sayKinship({ kind: 'rank' }, locale), ranks)}
      </section>
    </div>
  )
}

/** Also by what is counted: three counts of accelerators are found together, in whatever units they are. */
function searchedOf(item: Comparable, locale: Locale): readonly string[] {
  const { statement, written, quote, id, topicName, quantity } = item
  return [
    calledOf(item, locale),
    statement,
    written,
    quote,
    id,
    topicName,
    quantity.unit.dimension.name[locale],
  ]
}

function isRank({ quantity }: Comparable): boolean {
  return quantity.unit.kind === 'rank'
}

/** Whether something that is not chosen cannot be compared with what is. */
function isHindered(item: Comparable, chosen: readonly Comparable[]): boolean {
  return !chosen.includes(item) && isHindrance(kinshipWith(item, chosen))
}

interface PickerEntryProps {
  readonly item: Comparable
  readonly chosen: readonly Comparable[]
  readonly locale: Locale
  readonly onToggle: () => void
}

function PickerEntry({ item, chosen, locale, onToggle }: PickerEntryProps): ReactElement {
  const picked = chosen.includes(item)
  const hindered = isHindered(item, chosen)
  // The reason why ranks cannot be compared heads their group, and what is chosen is compared already.
  const remark = isRank(item) || picked ? '' : sayKinship(kinshipWith(item, chosen), locale)
  return (
    <label className="picker-entry" data-hindered={hindered ? '' : undefined}>
      <input
        type="checkbox"
        checked={picked}
        disabled={!picked && (hindered || chosen.length >= MOST_COMPARED)}
        onChange={onToggle}
      />
      <span>
        <b>{calledOf(item, locale)}</b> <Whole text={item.written} />
        {item.statement !== item.name && (
          <span className="picker-statement">
            <Whole text={item.statement} />
          </span>
        )}
        {remark !== '' && <span className="picker-remark">{remark}</span>}
      </span>
    </label>
  )
}
