import { Fragment, memo, useContext } from 'react'
import { pageName } from '#ui/cite/pageName.ts'
import type { Cell, Column, DataTable } from './figure.ts'
import { MarkedRowContext } from './markedRow.ts'
import styles from './DataTableView.module.css'

function showCell(cell: Cell, column: Column | undefined): string {
  if (cell === null) return '–'
  return typeof cell === 'number' && column?.format ? column.format(cell) : String(cell)
}

/** Words as they are; addresses as links named by their pages. */
function Words({ text }: { text: string }) {
  if (!/(?:^| )https:\/\//.test(text)) return text
  return text.split(/ (?=https:\/\/)/).map((part, index) => (
    <Fragment key={part}>
      {index > 0 && ', '}
      {part.startsWith('https://') ? (
        <a href={part} target="_blank" rel="noreferrer">
          {pageName(part)}
        </a>
      ) : (
        part
      )}
    </Fragment>
  ))
}

export const DataTableView = memo(function DataTableView({ table }: { table: DataTable }) {
  const marked = useContext(MarkedRowContext)
  return (
    // Reachable by keyboard, since a wide table scrolls sideways in its own box.
    <div className={styles.scroll} role="region" aria-label={table.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, format }) => (
              <th key={label} scope="col" data-words={format === undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr
              key={String(row[0])}
              aria-current={marked !== null && row[0] === marked ? true : undefined}
            >
              {row.map((cell, index) => {
                const column = table.columns[index]
                const text = showCell(cell, column)
                return index === 0 ? (
                  <th key={column?.label} scope="row" data-words={column?.format === undefined}>
                    {text}
                  </th>
                ) : (
                  <td key={column?.label} data-words={column?.format === undefined}>
                    <Words text={text} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})
