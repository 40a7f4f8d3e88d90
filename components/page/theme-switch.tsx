'use client'

import { type ReactElement, useSyncExternalStore } from 'react'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const CHANGED = 'themechange'

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

function choose(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
  window.dispatchEvent(new Event(CHANGED))
}

function listen(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}

interface ThemeSwitchProps {
  readonly label: string
  readonly names: Readonly<Record<Theme, string>>
}

/** Chooses between the system's theme, light and dark. */
export function ThemeSwitch({ label, names }: ThemeSwitchProps): ReactElement {
  const theme = useSyncExternalStore<Theme>(listen, currentTheme, () => 'system')
  return (
    <label className="theme-switch">
      <span className="visually-hidden">{label}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((name) => name === event.target.value)
          if (chosen !== undefined) choose(chosen)
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
