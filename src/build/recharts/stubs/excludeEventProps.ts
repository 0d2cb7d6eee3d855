/** React's names for events, without a list of them all. */
export const isEventKey = (key: string) => /^on[A-Z]/.test(key)
