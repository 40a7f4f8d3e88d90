import type { ReactElement } from 'react'

const THEMES = ['system', 'light', 'dark'] as const

interface ThemeSwitchProps {
  readonly label: string
  readonly names: Readonly<Record<(typeof THEMES)[number], string>>
}

/** Chooses between the system's theme, light and dark; the theme script listens to it. */
export function ThemeSwitch({ label, names }: ThemeSwitchProps): ReactElement {
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
