/** The event that asks the theme script to show the chosen theme on the page and in its switch once more. */
export const SHOW_THEME = 'showtheme'
