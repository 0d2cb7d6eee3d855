import styles from './Complaint.module.css'

interface ComplaintProps {
  readonly id: string
  readonly text: string
  /** Which edge of its box it begins at. */
  readonly from: 'start' | 'end'
}

/** What a box does not take, over what is below it, so that nothing moves. */
export function Complaint({ id, text, from }: ComplaintProps) {
  return (
    <span id={id} role="alert" className={styles.complaint} data-from={from}>
      {text}
    </span>
  )
}
