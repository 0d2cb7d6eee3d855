/** No drawing marks the points under the pointer. */
export const ActivePoints = () => null
