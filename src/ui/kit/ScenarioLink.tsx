import type { MouseEvent, ReactNode } from 'react'
import { formatLink } from '#scenario/link.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { visitScenario } from '#store/actions.ts'

interface ScenarioLinkProps {
  readonly scenario: Scenario
  readonly children: ReactNode
}

/** A word that sets the page to what it speaks of; opened in another tab, a link like any other. */
export function ScenarioLink({ scenario, children }: ScenarioLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    visitScenario(scenario)
  }
  return (
    <a href={`?${formatLink({ scenario })}`} onClick={follow}>
      {children}
    </a>
  )
}
