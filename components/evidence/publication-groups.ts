import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { METHOD_WORDS } from '@/components/method/words'
import type { Publication } from '@/lib/claims/publications'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { JOINS, type Locale } from '@/lib/locale'
import { capitalised } from '@/lib/text/capitalised'

interface PublicationGroup {
  readonly id: string
  readonly title: string
  /** The Method's rule for it, where its title is not enough. */
  readonly rule: string | null
  readonly publications: readonly Publication[]
}

const ORIGIN_ORDER = ['independent', 'own', 'original', 'relay'] as const

/** The sources under headings: those that differ from the article, the others by whose word they are, weak ones last. */
export function groupsOf(publications: readonly Publication[], locale: Locale): PublicationGroup[] {
  const words = EVIDENCE_WORDS[locale]
  const { originRules, weak } = METHOD_WORDS[locale].status
  const groups: PublicationGroup[] = [
    {
      id: 'differing',
      title: words.differing,
      rule: null,
      publications: publications.filter(({ differs }) => differs),
    },
    ...ORIGIN_ORDER.map((origin) => ({
      id: origin,
      title: capitalised(CLAIM_WORDS[locale].origins[origin]),
      rule: originRules[origin] + JOINS[locale].stop,
      publications: publications.filter((p) => !p.weak && !p.differs && p.origin === origin),
    })),
    {
      id: 'weak',
      title: words.weakSources,
      rule: weak,
      publications: publications.filter((p) => p.weak),
    },
  ]
  return groups.filter((group) => group.publications.length > 0)
}
