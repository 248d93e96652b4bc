import {looseScales, numberGroups, numberScales} from '../../../lexicon/index.js'
import {phraseAfter} from '../beside.js'
import {codeAt, isDigit, isLetter, isSpace} from '../letters.js'
import {type Amount, moveScale, toAmount} from './amount.js'
import {lowerGroups} from './lower-groups.js'

/** A number in digits with the scale behind it: “1.12 billion”, “5bn”, “3 lakh crore”, “two dozen”, `10k` (loose). */
export function withScale(text: string, start: number, end: number, plain: string): Amount {
  const word = phraseAfter(text, text.startsWith('+ ', end) ? end + 1 : end, numberScales, 2)
  if (word) return withLowerGroups(text, toAmount({start, end: word.end, digitsEnd: end, plain, scale: word.value}))
  const group = phraseAfter(text, end, numberGroups, 1)
  if (group) return toAmount({start, end: group.end, digitsEnd: end, plain, value: Number(plain) * group.value})
  const letter = phraseAfter(text, end, looseScales, 1)
  if (!letter || letter.end - letter.start > 2 || text[letter.start - 1] === '-' || !isClosed(text, letter.end))
    return toAmount({start, end, plain})
  return toAmount({start, end: letter.end, digitsEnd: end, plain, scale: letter.value, isLoose: true})
}

/** “4 thousand ⟨3 hundred and 21⟩” */
function withLowerGroups(text: string, amount: Amount): Amount {
  const {scale, end, value} = amount
  const rest = text[end] === ' ' && Number.isInteger(value) ? lowerGroups(text, end, scale) : undefined
  if (!rest) return amount
  const sum = value + rest.value
  return {...amount, end: rest.end, value: sum, plain: String(moveScale(String(sum), -scale))}
}

/** A scale letter stands at the end of its word: `5M`, `5M+`, not `5M/s`. */
function isClosed(text: string, end: number): boolean {
  const code = codeAt(text, end)
  return code < 0 || isSpace(code) || (!isLetter(code) && !isDigit(code) && !'/²³’\'"_&'.includes(text.charAt(end)))
}
