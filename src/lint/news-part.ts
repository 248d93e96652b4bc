import type {Prose} from '../prose/index.js'

/** `About Acme Robotics` */
const standing = /^\W{0,4}(?:more )?about\s.{1,100}$/i

/**
 * A reader of blocks in order that says of each whether it is running news: the lead and the body as far as the standing
 * texts at the end, each of which names company, ticker and marks anew.
 */
export function newsPart(): (prose: Prose) => boolean {
  let isOver = false
  return ({role, text}) => {
    if (role === 'boilerplate' || role === 'disclaimer') isOver = true
    else if (role === 'heading' || role === 'body') isOver ||= text.length < 110 && standing.test(text)
    return !isOver && (role === 'lead' || role === 'heading' || role === 'body')
  }
}
