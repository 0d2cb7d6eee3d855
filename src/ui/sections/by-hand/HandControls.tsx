import { useRef, useState } from 'react'
import type { HandAccount } from '#domain/manual/handAccount.ts'
import { refusalOf, type HandEvent } from '#domain/manual/handEvents.ts'
import { operationKinds, type OperationKind, type Tariff } from '#domain/tariff.ts'
import { doByHand, redoByHand, resetManualAccount, undoByHand } from '#store/handActions.ts'
import { Button, TextButton } from '#ui/kit/Button.tsx'
import { Select } from '#ui/kit/Select.tsx'
import { formatMoney, formatQuantity } from '#ui/kit/format.ts'
import { kindNames, sayExpiring, sayRefusal } from './handWords.ts'
import type { ByHand } from './useHandAccount.ts'
import styles from './ByHand.module.css'

/** Says what was done, or why it was not. */
type Say = (message: string) => void

const credits = ['credit', 'credits'] as const
const counts = [1, 5, 10].map((count) => ({ value: count, label: `${count}` }))

/** As many of the wanted operations as the credits cover. */
function covered({ balanceFree, balancePaid }: HandAccount, cost: number, wanted: number): number {
  return cost === 0 ? wanted : Math.min(wanted, Math.floor((balanceFree + balancePaid) / cost))
}

interface PartProps {
  readonly account: HandAccount
  readonly prices: Tariff
  readonly say: Say
}

function OperateButtons({ account, prices, say }: PartProps) {
  const [atOnce, setAtOnce] = useState(1)
  const operate = (kind: OperationKind) => {
    const event: HandEvent = { type: 'operate', kind }
    const refusal = refusalOf(prices, account, event)
    if (refusal) {
      say(sayRefusal(refusal, kind, prices))
      return
    }
    const { cost, images } = prices.operations[kind]
    const count = covered(account, cost, atOnce)
    doByHand(Array.from({ length: count }, () => event))
    const short = count < atOnce ? ' Then the credits ran out.' : ''
    const made = formatQuantity(count, [kindNames[kind], `${kindNames[kind]}s`])
    say(
      `Made ${made}: ${formatQuantity(count * images, ['picture', 'pictures'])} to choose from.${short}`,
    )
  }
  return (
    <div className={styles.row}>
      {operationKinds.map((kind) => (
        <Button key={kind} onClick={() => operate(kind)}>
          <span>{kind === 'edit' ? 'Make an edit ' : `Make a ${kindNames[kind]} `}</span>
          <small>{formatQuantity(prices.operations[kind].cost, credits)}</small>
        </Button>
      ))}
      <label className={styles.atOnce}>
        at once <Select value={atOnce} options={counts} onChange={setAtOnce} />
      </label>
    </div>
  )
}

/** Turns at once where nothing is lost; else shows first what would expire. */
function TurnButton({ account, prices, say }: PartProps) {
  // Of this account as it stands: anything that is done to it answers the question.
  const [asked, setAsked] = useState<HandAccount | null>(null)
  const asking = asked === account
  const button = useRef<HTMLButtonElement>(null)
  const expires = account.expiringFree + account.expiringPaid > 0
  const turn = () => {
    doByHand([{ type: 'turn' }])
    setAsked(null)
    say(`Month ${account.month + 1} is open.`)
    button.current?.focus()
  }
  const stay = () => {
    setAsked(null)
    button.current?.focus()
  }
  return (
    <>
      <Button ref={button} onClick={expires ? () => setAsked(account) : turn}>
        Turn the month
      </Button>
      <span role="status" className={styles.asking}>
        {asking && expires && (
          <span>
            <span>{sayExpiring(account, prices)}</span>{' '}
            <Button onClick={turn}>Turn it all the same</Button>{' '}
            <TextButton onClick={stay}>{`Stay in month ${account.month}`}</TextButton>
          </span>
        )}
      </span>
    </>
  )
}

function BuyButtons({ prices, say }: Omit<PartProps, 'account'>) {
  return prices.packs.map(({ credits: size, price }, pack) => {
    const named = `${formatQuantity(size, credits)} for ${formatMoney(price)}`
    return (
      <Button
        key={pack}
        onClick={() => {
          doByHand([{ type: 'buy', pack }])
          say(`Bought ${named}.`)
        }}
      >
        {`Buy ${named}`}
      </Button>
    )
  })
}

function HistoryButtons({ hand: { steps, undone }, say }: { hand: ByHand; say: Say }) {
  const buttons = [
    { name: 'Undo', isOff: steps.length === 0, run: undoByHand, said: 'Undone.' },
    { name: 'Redo', isOff: undone.length === 0, run: redoByHand, said: 'Redone.' },
    {
      name: 'Start over',
      isOff: steps.length + undone.length === 0,
      run: resetManualAccount,
      said: 'A new account is open.',
    },
  ]
  return (
    <div className={styles.row}>
      {buttons.map(({ name, isOff, run, said }) => (
        <TextButton
          key={name}
          // Stays in place for the keyboard when there is nothing left to take back.
          aria-disabled={isOff}
          onClick={() => {
            if (isOff) return
            run()
            say(said)
          }}
        >
          {name}
        </TextButton>
      ))}
    </div>
  )
}

/** All that can be done with the account, and what came of it. */
export function HandControls({ hand }: { hand: ByHand }) {
  const [said, say] = useState('')
  const { account, prices, newPrices } = hand
  return (
    <div className={styles.controls} data-live data-control>
      <OperateButtons account={account} prices={prices} say={say} />
      <div className={styles.row}>
        <BuyButtons prices={prices} say={say} />
        <TurnButton account={account} prices={prices} say={say} />
      </div>
      <HistoryButtons hand={hand} say={say} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      {newPrices && (
        <p className={styles.note}>
          This account runs on the prices it was opened with. Start over to use those you have set
          since.
        </p>
      )}
    </div>
  )
}
