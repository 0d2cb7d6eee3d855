/** Each axis writes its numbers itself. */
function unformatted(): never {
  throw new Error('an axis without a format')
}

export {
  unformatted as format,
  unformatted as formatPrefix,
  unformatted as formatSpecifier,
  unformatted as precisionFixed,
  unformatted as precisionPrefix,
  unformatted as precisionRound,
}
