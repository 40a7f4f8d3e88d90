'use client'

import { type ReactElement, useLayoutEffect } from 'react'
import { SHOW_THEME } from '@/components/page/show-theme'

const THEMES = ['system', 'light', 'dark'] as const

interface ThemeSwitchProps {
  readonly label: string
  readonly names: Readonly<Record<(typeof THEMES)[number], string>>
}

/** Chooses between the system's theme, light and dark; the theme script listens to it. */
export function ThemeSwitch({ label, names }: ThemeSwitchProps): ReactElement {
  // When React has to make the page anew, it knows nothing of the attribute that holds the theme.
  useLayoutEffect(() => {
    window.dispatchEvent(new Event(SHOW_THEME))
  }, [])
  return (
    <label className="theme-switch">
      <span className="visually-hidden">{label}</span>
      <select data-theme-choice="" autoComplete="off">
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
