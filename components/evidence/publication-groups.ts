import { EVIDENCE_WORDS } from '@/components/evidence/words'
import { METHOD_WORDS } from '@/components/method/words'
import { type Publication, STRONGEST_FIRST } from '@/lib/claims/publications'
import { CLAIM_WORDS } from '@/lib/claims/words'
import { JOINS, type Locale } from '@/lib/locale'
import { capitalised } from '@/lib/text/capitalised'

/**
 * The sources under headings, each with the Method’s rule where its title is not enough: those that differ from the article, the
 * others by whose word they are, weak ones last.
 */
export function groupsOf(publications: readonly Publication[], locale: Locale) {
  const words = EVIDENCE_WORDS[locale]
  const { originRules, weak } = METHOD_WORDS[locale].status
  const groups = [
    {
      id: 'differing',
      title: words.differing,
      rule: null,
      publications: publications.filter(({ differs }) => differs),
    },
    ...STRONGEST_FIRST.map((origin) => ({
      id: origin,
      title: capitalised(CLAIM_WORDS[locale].origins[origin]),
      rule: capitalised(originRules[origin]) + JOINS[locale].stop,
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
