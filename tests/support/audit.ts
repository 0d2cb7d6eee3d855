import { spawnSync } from 'node:child_process'

/** The exit code that `check.ts` counts as skipped: sysexits' EX_TEMPFAIL. */
const notNow = 75

/** What npm knows against the packages that the page is made of. */
interface AuditReport {
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } }
  readonly message?: string
}

function askRegistry(): { report: AuditReport; text: string } {
  const command = 'npm audit --omit=dev --json'
  const { stdout, stderr } = spawnSync(command, { shell: true, encoding: 'utf8', timeout: 60_000 })
  try {
    return { report: JSON.parse(stdout) as AuditReport, text: stdout }
  } catch {
    return { report: {}, text: stdout + stderr }
  }
}

const { report, text } = askRegistry()
if (!report.metadata) {
  const why = report.message ?? text.trim().split('\n').at(-1)
  process.stdout.write(`NOT CHECKED: the registry answers no audit (${why}).\n`)
  process.exitCode = notNow
} else if (report.metadata.vulnerabilities.total > 0) {
  process.stdout.write(text)
  process.exitCode = 1
}
