import { SETTINGS, type SettingName } from '@/lib/charts/settings'

function optionsOf(element: Element | null, setting: SettingName): HTMLInputElement[] {
  return [
    ...(element
      ?.closest('.figure, .figure-page')
      ?.querySelectorAll<HTMLInputElement>(`[data-${setting}-option]`) ?? []),
  ]
}

/** What is chosen in the chart around an element; null is what is shown first, which no address names. */
export function chosenIn(element: Element | null): Readonly<Record<SettingName, string | null>> {
  const chosen = (setting: SettingName) => {
    const options = optionsOf(element, setting)
    const index = options.findIndex((option) => option.checked)
    return index > 0 ? (options[index]?.dataset.name ?? null) : null
  }
  return { measure: chosen('measure'), scale: chosen('scale') }
}

/** Sets the switches of the chart around an element as a query says; leaves alone what it does not name. */
export function chooseIn(element: Element | null, search: string, prefix: string): void {
  const asked = new URLSearchParams(search)
  for (const setting of SETTINGS) {
    const option = optionsOf(element, setting).find(
      ({ dataset }) => dataset.name === asked.get(prefix + setting),
    )
    if (option !== undefined && !option.checked) option.click()
  }
}
