/**
 * What the frame of a guest may do. `allow-same-origin` leaves the guest its own origin, without
 * which its module scripts load only from servers that send CORS headers. It gives away nothing
 * even on the author's own origin: the script that makes the frame runs there already, and comes
 * from the same place as the guest.
 */
export const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'
