import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What some rules find on a page. In a frame of another origin, of which there is none, it would find nothing. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ ...ALL_RULES, resultTypes: ['violations'] })
  const found = (await (rules === undefined ? axe : axe.withRules(rules)).analyze()).violations
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`)
}

/** Rules whose answer a theme can change: all others look at names, roles and structure. */
export const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Also what axe leaves out unless it is asked: targets of 24 px, or with as much room around them (WCAG 2.2, 2.5.8). */
const ALL_RULES = { rules: { 'target-size': { enabled: true } } }
