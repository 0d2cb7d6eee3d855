import { parameterKeys, type ParameterKey } from '#scenario/parameters.ts'
import { defaultScenario, sameValue } from '#scenario/Scenario.ts'
import { setScenario } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'

const mainKeys: ReadonlySet<ParameterKey> = new Set([
  'prompts',
  'edits',
  'variations',
  'kept',
  'hits',
  'months',
])
const keys = parameterKeys.filter((key) => !mainKeys.has(key))

/** Everything that is set here back to the article's, and nothing else. */
export function ResetWhatIf() {
  const untouched = useExplorer(({ scenario }) =>
    keys.every((key) => sameValue(scenario[key], defaultScenario[key])),
  )
  const reset = () => {
    const initial = keys.map((key) => [key, defaultScenario[key]])
    setScenario({ ...explorerStore.getState().scenario, ...Object.fromEntries(initial) })
  }
  return (
    <TextButton aria-disabled={untouched} onClick={() => untouched || reset()}>
      Back to the article’s rules
    </TextButton>
  )
}
