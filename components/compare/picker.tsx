import { type ReactElement, useState } from 'react'
import { Whole } from '@/components/page/whole'
import type { Comparable } from '@/lib/compare/comparable'
import { MOST_COMPARED } from '@/lib/compare/comparison-view'
import { byTopic, type Kinship, kinshipWith } from '@/lib/compare/kinship'
import { PICK_WORDS } from '@/lib/compare/pick-words'
import type { Locale } from '@/lib/locale'
import { fold } from '@/lib/text/fold'
import { hasAll, soughtText } from '@/lib/text/sought'

interface PickerProps {
  readonly all: readonly Comparable[]
  readonly chosen: readonly Comparable[]
  readonly locale: Locale
  readonly onToggle: (id: string) => void
}

/** Everything that can be chosen, by theme, ranks last, with what hinders a comparison with what is chosen already. */
export function Picker({ all, chosen, locale, onToggle }: PickerProps): ReactElement {
  const words = PICK_WORDS[locale]
  const [query, setQuery] = useState('')
  const sought = soughtText(query)
  const matching = all.filter((item) => {
    const searched = fold([item.name, item.statement, item.written, item.quote, item.id].join(' '))
    return hasAll(sought, searched)
  })
  const claims = matching.filter(({ source }) => source === 'claim')
  const topics = byTopic(claims.filter((item) => !isRank(item)))
  const ranks = claims.filter(isRank)
  const sources = matching.filter(({ source }) => source === 'evidence')
  const entry = (item: Comparable) => (
    <PickerEntry
      key={item.id}
      item={item}
      chosen={chosen}
      locale={locale}
      onToggle={() => onToggle(item.id)}
    />
  )
  return (
    <div className="picker">
      <label className="picker-search">
        <span>{words.search}</span>
        <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      {chosen.length >= MOST_COMPARED && <p role="status">{words.full(MOST_COMPARED)}</p>}
      {matching.length === 0 && <p role="status">{words.noMatch}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="picker-list" aria-label={words.list} tabIndex={0}>
        {topics.map(({ topic, name, items }) => (
          <fieldset key={topic ?? ''}>
            <legend>{topic === null ? words.otherGroup : name}</legend>
            {items.map(entry)}
          </fieldset>
        ))}
        {sources.length > 0 && (
          <details {...(query === '' ? {} : { open: true })}>
            <summary>{words.sourceGroup(sources.length)}</summary>
            {sources.map(entry)}
          </details>
        )}
        {ranks.length > 0 && (
          <details {...(query === '' ? {} : { open: true })}>
            <summary>{words.rankGroup(ranks.length)}</summary>
            {ranks.map(entry)}
          </details>
        )}
      </section>
    </div>
  )
}

function isRank({ quantity }: Comparable): boolean {
  return quantity.unit.kind === 'rank'
}

interface PickerEntryProps {
  readonly item: Comparable
  readonly chosen: readonly Comparable[]
  readonly locale: Locale
  readonly onToggle: () => void
}

function PickerEntry({ item, chosen, locale, onToggle }: PickerEntryProps): ReactElement {
  const words = PICK_WORDS[locale]
  const picked = chosen.some(({ id }) => id === item.id)
  const kinship = kinshipWith(
    item,
    chosen.filter(({ id }) => id !== item.id),
  )
  const hindered = kinship.kind === 'unlike' || kinship.kind === 'rank' || kinship.kind === 'other-words'
  // The reason why ranks cannot be compared heads their group.
  const remark = isRank(item) ? '' : hindered ? words.unlike(kinship) : remarkOf(kinship, locale)
  return (
    <label className="picker-entry" data-hindered={hindered ? '' : undefined}>
      <input
        type="checkbox"
        checked={picked}
        disabled={!picked && (hindered || chosen.length >= MOST_COMPARED)}
        onChange={onToggle}
      />
      <span>
        <b>{item.name}</b> <Whole text={item.written} />
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

function remarkOf({ kind }: Kinship, locale: Locale): string {
  if (kind === 'with-caution') return PICK_WORDS[locale].withCaution
  return kind === 'other-measure' ? PICK_WORDS[locale].otherMeasure : ''
}
