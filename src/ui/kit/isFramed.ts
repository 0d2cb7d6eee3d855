/** Whether the page is within another one, which may show any part of it. */
export const isFramed = () => parent !== window
