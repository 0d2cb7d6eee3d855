import { expect, test } from 'vitest'
import type { Work } from '#domain/work.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { billChart } from '#ui/sections/bill/chart.ts'
import { freePaidChart } from '#ui/sections/free-paid/chart.ts'
import { questions } from '#ui/sections/solve/questions.ts'
import { TaskQueue } from '#ui/scheduling/taskQueue.ts'

const five = 'months=36&buy=best&packs=115x15,500x60,37x6,1200x130,3000x300'

/** Everything that the page leaves for later. */
function laterWork(query: string): Work<unknown>[] {
  const outcome = outcomeOf(parseLink(query).scenario)
  return [
    outcome.cliffs.working(),
    ...[freePaidChart, billChart].flatMap(({ computations }) =>
      computations!(outcome, null).map((each) => each.working()),
    ),
    ...questions.map(({ answering, first }) => answering(outcome, first)),
  ]
}

/** Milliseconds of processor time of each slice; what else the machine does is not counted. */
function slicesOf(works: readonly Work<unknown>[]): number[] {
  const tasks: (() => void)[] = []
  const later = (task: () => void) => {
    tasks.push(task)
    return () => void tasks.splice(tasks.indexOf(task), 1)
  }
  const now = () => performance.now()
  const delays = { afterCalmFrame: later, soon: later, atRest: later, whenIdle: later }
  const queue = new TaskQueue({ now, ...delays })
  for (const work of works) queue.add({ priority: () => 'background', work })
  const slices: number[] = []
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    slices.push((user + system) / 1000)
  }
  return slices
}

test.for([five, `prompts=200&${five}`, `prompts=600&freelife=24&paidlife=6&${five}`])(
  'no slice of what comes later holds the page for 50 ms: %s',
  (query) => {
    const slices = slicesOf(laterWork(query)).toSorted((a, b) => a - b)
    expect(slices.length).toBeGreaterThan(1)
    // Processor time counts the collector's threads too: one slice in a hundred may be theirs.
    expect(slices[Math.floor(slices.length * 0.99)]).toBeLessThan(50)
  },
)
