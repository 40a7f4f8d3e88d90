function optionsOf(element: Element | null): HTMLInputElement[] {
  const figure = element?.closest('.figure, .figure-page')
  return [...(figure?.querySelectorAll<HTMLInputElement>('[data-measure-option]') ?? [])]
}

/** The measure that is chosen in the chart around an element; null for the one that is shown first, which no address names. */
export function measureIn(element: Element | null): string | null {
  const options = optionsOf(element)
  const index = options.findIndex((option) => option.checked)
  return index > 0 ? (options[index]?.dataset.name ?? null) : null
}

/** Sets the switches of the chart around an element as a query says; leaves them alone where it names no measure. */
export function chooseIn(element: Element | null, search: string, prefix: string): void {
  const asked = new URLSearchParams(search).get(`${prefix}measure`)
  const option = optionsOf(element).find(({ dataset }) => dataset.name === asked)
  if (option !== undefined && !option.checked) option.click()
}
