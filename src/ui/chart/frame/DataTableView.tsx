import { Fragment, memo, useContext } from 'react'
import { pageName } from '#ui/kit/pageName.ts'
import type { Cell, Column, DataTable } from '#ui/chart/chart.ts'
import { noteOf, showCell, unchangingColumns } from './unchanging.ts'
import { MarkedRowContext } from '#ui/chart/markedRow.ts'
import styles from './DataTableView.module.css'

/** Words as they are; addresses as links named by their pages. */
function Words({ text }: { text: string }) {
  if (!/(?:^| )https:\/\//.test(text)) return <span>{text}</span>
  return text.split(/ (?=https:\/\/)/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && <span>, </span>}
      {part.startsWith('https://') ? (
        <a href={part} target="_blank" rel="noreferrer">
          {pageName(part)}
        </a>
      ) : (
        <span>{part}</span>
      )}
    </Fragment>
  ))
}

/** The columns that stand in one on the page, by their places in the table. */
function groupsOf(columns: readonly Column[], unchanging: ReadonlySet<number>): number[][] {
  const groups: number[][] = []
  for (const [index, { isBelow }] of columns.entries()) {
    if (unchanging.has(index)) continue
    const last = groups.at(-1)
    if (isBelow && last) last.push(index)
    else groups.push([index])
  }
  return groups
}

interface GroupProps {
  readonly table: DataTable
  readonly group: readonly number[]
}

function Header({ table: { columns }, group }: GroupProps) {
  const labels = group.map((index) => columns[index]?.label ?? '')
  const [first = '', ...others] = labels
  return (
    <th scope="col" data-words={columns[group[0] ?? 0]?.format === undefined}>
      {[first, ...others.map((label) => label.toLowerCase())].join(', ')}
    </th>
  )
}

function Cells({ table: { columns }, group, row }: GroupProps & { row: readonly Cell[] }) {
  const [first = 0] = group
  const Tag = first === 0 ? 'th' : 'td'
  return (
    <Tag
      {...(first === 0 ? { scope: 'row' } : {})}
      data-words={columns[first]?.format === undefined}
    >
      {group.map((index) => (
        <Fragment key={index}>
          {index > first && <br />}
          <Words text={showCell(row[index] ?? null, columns[index])} />
        </Fragment>
      ))}
    </Tag>
  )
}

export const DataTableView = memo(function DataTableView({ table }: { table: DataTable }) {
  const marked = useContext(MarkedRowContext)
  const unchanging = unchangingColumns(table)
  const groups = groupsOf(table.columns, unchanging)
  return (
    // Reachable by keyboard, since a wide table scrolls sideways in its own box.
    <div className={styles.scroll} role="region" aria-label={table.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          {table.caption}
          {unchanging.size > 0 && <span>{`. ${noteOf(table, unchanging)}`}</span>}
        </caption>
        <thead>
          <tr>
            {groups.map((group) => (
              <Header key={group[0]} table={table} group={group} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr
              key={String(row[0])}
              aria-current={marked !== null && row[0] === marked ? true : undefined}
            >
              {groups.map((group) => (
                <Cells key={group[0]} table={table} group={group} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
