import { OpenSession } from '@/lib/open/session'
import { DEFAULT_OPEN_VIEW } from '@/lib/open/view'
import { TERMS } from '@/tests/fixtures/units'

/** A text as an opened file that shows all its rows, columns matched as the page would match them. */
export async function openText(
  text: string,
  roles?: Parameters<OpenSession['read']>[0],
): Promise<OpenSession> {
  const session = new OpenSession()
  session.learn(TERMS)
  const result = await session.open(new Blob([text]), { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  session.read(roles ?? result.summary.roles)
  session.view(DEFAULT_OPEN_VIEW, 'en')
  return session
}

/** What the columns of a table are taken for. */
export async function columnsOf(text: string): Promise<string> {
  const result = await new OpenSession().open(new Blob([text]), { locale: 'en' })
  if (!result.ok) throw new Error(result.failure.reason)
  const { header, roles } = result.summary
  return header.flatMap((name, at) => (roles[at] ? [`${name}: ${roles[at]}`] : [])).join(', ')
}

/** The numbers of a table in words, columns matched as the page would match them. */
export async function readTable(text: string): Promise<string[]> {
  const session = await openText(text)
  return session
    .rows(0, 60, 'en')
    .map(
      ({ label, series, written }) =>
        `${[label, series].filter((part) => part !== '').join(' · ')}: ${written}`,
    )
}
