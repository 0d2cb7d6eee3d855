/** Excel takes a file without a byte-order mark for one in the system's own code page. */
const byteOrderMark = '\uFEFF'

export function csvFile(name: string, csv: string): File {
  return new File([byteOrderMark, csv], name, { type: 'text/csv;charset=utf-8' })
}
