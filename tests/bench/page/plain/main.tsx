import { createRoot } from 'react-dom/client'
import { Area, AreaChart, CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { create } from 'zustand'

const useStore = create(() => ({ prompts: 40 }))

/** Made-up series of 101 points that change in each point with the slider. */
function pointsFor(prompts: number) {
  return Array.from({ length: 101 }, (_, at) => {
    const spent = (at * prompts) / 40
    const free = Math.min(spent, 15)
    return { at, free, paid: spent - free, cost: (spent * 13) / (at + 1) }
  })
}

const size = { width: 380, height: 260 }

/** The bare page with the two charts as anyone would write them, redrawn on each input. */
function Page() {
  const prompts = useStore((state) => state.prompts)
  const points = pointsFor(prompts)
  return (
    <main>
      <h1>What did a DALL·E credit really cost?</h1>
      <input
        type="range"
        aria-label="Prompts a month"
        min={0}
        max={1000}
        value={prompts}
        onChange={({ target }) => useStore.setState({ prompts: Number(target.value) })}
      />
      <p>{prompts} prompts a month</p>
      <div data-chart="area">
        <AreaChart {...size} data={points}>
          <CartesianGrid />
          <XAxis dataKey="at" />
          <YAxis />
          <Tooltip />
          <Area dataKey="free" stackId="credits" isAnimationActive={false} />
          <Area dataKey="paid" stackId="credits" isAnimationActive={false} />
        </AreaChart>
      </div>
      <div data-chart="line">
        <LineChart {...size} data={points}>
          <CartesianGrid />
          <XAxis dataKey="at" />
          <YAxis />
          <Tooltip />
          <Line dataKey="cost" dot={false} isAnimationActive={false} />
        </LineChart>
      </div>
    </main>
  )
}

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Page />)
