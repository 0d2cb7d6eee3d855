import { setTheme } from '#store/actions.ts'
import type { Theme } from '#store/explorerStore.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'

const next: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' }
const names: Readonly<Record<Theme, string>> = {
  auto: 'as your system',
  dark: 'dark',
  light: 'light',
}

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  const theme = useExplorer((state) => state.theme)
  return (
    <TextButton
      aria-label={`Theme: ${names[theme]}. Change to ${names[next[theme]]}`}
      title={`Theme: ${names[theme]}`}
      onClick={() => setTheme(next[theme])}
    >
      <span aria-hidden="true">{theme === 'auto' ? '◐' : theme === 'dark' ? '●' : '○'}</span>
    </TextButton>
  )
}
