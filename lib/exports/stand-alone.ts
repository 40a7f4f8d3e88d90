/** What the style sheet says of words that are drawn over lines and dots. */
const HALO = 'paint-order="stroke" stroke="var(--paper)" stroke-width="3" stroke-linejoin="round"'

/**
 * The markup of an SVG as a file that needs no style sheet: custom properties and classes written out. Text stays text,
 * so that a designer can edit it.
 * @param colourOf the colour of a custom property, named without its dashes
 */
export function standAlone(markup: string, colourOf: (name: string) => string): string {
  return markup
    .replaceAll('class="halo"', HALO)
    .replace(/ class="[^"]*"/g, '')
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colourOf(name))
}
