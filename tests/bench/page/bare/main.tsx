import { createRoot } from 'react-dom/client'
import { create } from 'zustand'

const useStore = create(() => ({ prompts: 40 }))

/** React and Zustand, one slider, one number: less than this no such page can be. */
function Page() {
  const prompts = useStore((state) => state.prompts)
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
    </main>
  )
}

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Page />)
