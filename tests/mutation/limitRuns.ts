import fc from 'fast-check'

/** Milliseconds for each property: thousands of mutants are tried, and few need the last run. */
fc.configureGlobal({ interruptAfterTimeLimit: 400 })
