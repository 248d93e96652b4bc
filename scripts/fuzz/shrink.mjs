/**
 * The smallest text found by taking lines and then characters away for which `fails` still holds. Gives up after `most` tries or `patience`
 * milliseconds, with what it has come to.
 */
export async function shrink(text, fails, {most = 1_500, patience = 6_000} = {}) {
  const end = Date.now() + patience
  let tries = 0
  const isFailing = async candidate => {
    if (tries++ >= most || Date.now() > end) return false
    return fails(candidate)
  }
  const byLines = await dropPieces(text.split(/(?<=\n)/), isFailing)
  const byWords = await dropPieces(byLines.join('').split(/(?<= )/), isFailing)
  return (await dropPieces(byWords.join('').split(''), isFailing)).join('')
}

/** Takes away as many pieces as possible, in runs that become shorter. */
async function dropPieces(pieces, isFailing) {
  let kept = pieces
  for (let size = kept.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < kept.length; ) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)]
      if (await isFailing(rest.join(''))) kept = rest
      else at += size
    }
  return kept
}
