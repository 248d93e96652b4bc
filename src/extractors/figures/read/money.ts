import {isCue, numberScales} from '../../../lexicon/index.js'
import {phraseAfter, wordBefore} from '../beside.js'
import {type Amount, moveScale, toAmount} from '../find/amount.js'
import {type CurrencyAfter, codeInBrackets, currencyAfter} from './currency-after.js'
import {type CurrencyBefore, currencyBefore, currencyNameBefore} from './currency-before.js'
import {withHundredths} from './hundredths.js'
import {perAfter} from './per.js'
import {type Reading, tailOf, toReading} from './reading.js'
import {negate, signBefore} from './sign.js'

/** Money: a number with a currency before or after it, in digits or in words. */
export function readMoney(text: string, amount: Amount): Reading | undefined {
  if (amount.isOrdinal) return undefined
  const before = amount.isWord ? undefined : currencyBefore(text, amount.start)
  const tail = tailOf(text, amount)
  const bracketed = before?.isBareDollar ? codeInBrackets(text, tail) : undefined
  const after = bracketed ?? currencyAfter(text, tail, amount.start) ?? afterLetter(text, amount)
  const named = before || after || amount.isWord ? before : currencyNameBefore(text, amount)
  const reading = named ? readBefore(text, amount, named, after) : after && readAfter(text, amount, after)
  return reading && withHundredths(text, amount, reading)
}

/** The `k` of “10k euros” is a scale; the `m` of “5m USD” too: read behind it is `amount.end` already. */
function afterLetter(text: string, amount: Amount): CurrencyAfter | undefined {
  return amount.isLoose && text[amount.digitsEnd] === 'p'
    ? currencyAfter(text, amount.digitsEnd, amount.start)
    : undefined
}

function readBefore(
  text: string,
  written: Amount,
  before: CurrencyBefore,
  after: CurrencyAfter | undefined,
): Reading | undefined {
  const closed = before.inner === '(' ? closeInner(text, written) : written
  if (!closed) return undefined
  const amount =
    before.scale > 0 ? toAmount({...closed, scale: before.scale, value: moveScale(closed.plain, before.scale)}) : closed
  const outer = before.inner === '' ? signBefore(text, before.start) : {length: 0, isNegative: false}
  const opens = before.inner === '' && text[before.start - 1] === '('
  const wrapped = opens ? closeOuter(text, amount, before.start) : undefined
  const isNegative = before.inner !== '' || outer.isNegative || wrapped !== undefined
  // “$5 USD”, “USD $433 billion dollar”: what follows says the currency again, and belongs to the figure.
  const isSaidTwice = after?.isCode || (after?.code === before.code && /^[A-Z]{3}/.test(text.slice(before.start)))
  const again = after && !after.isHundredth && isSaidTwice ? after : undefined
  const base = wrapped ?? amount
  const end = wrapped ? base.end : Math.max(base.end, again?.end ?? 0)
  const start = before.start - (opens && wrapped ? 1 : outer.length)
  return toReading(amount, 'money', {
    start,
    end,
    unit: before.isBareDollar && again ? again.code : before.code,
    value: isNegative ? negate(base.value) : base.value,
    isBareDollar: before.isBareDollar && !again,
    per: perAfter(text, end),
  })
}

/** `$(5.2)` · `$(5.2 million)` · `$(5.2) million`: the amount with its closing parenthesis. */
function closeInner(text: string, amount: Amount): Amount | undefined {
  const end = text[amount.end] === ' ' ? amount.end + 1 : amount.end
  return text[end] === ')' ? withScaleBehind(text, amount, end + 1) : undefined
}

/** `($5.2) million`, or `($5.2 million)` where nothing but a word of value stands before. */
function closeOuter(text: string, amount: Amount, start: number): Amount | undefined {
  if (text[amount.end] !== ')') return undefined
  const closed = withScaleBehind(text, amount, amount.end + 1)
  if (closed.scale > amount.scale) return closed
  const word = wordBefore(text, start - 1)
  const isAlone = /^[\s|]*$/.test(text.slice(0, start - 1))
  return isAlone || isCue('loss', word?.lower) ? closed : undefined
}

function withScaleBehind(text: string, amount: Amount, end: number): Amount {
  const scale = amount.scale === 0 ? phraseAfter(text, end, numberScales, 1) : undefined
  if (!scale) return {...amount, end}
  return toAmount({...amount, end: scale.end, scale: scale.value, value: moveScale(amount.plain, scale.value)})
}

function readAfter(text: string, written: Amount, after: CurrencyAfter): Reading {
  const {code, isHundredth, scale} = after
  // “75 USD million”
  const amount = after.isCode ? withScaleBehind(text, written, after.end) : written
  const end = Math.max(after.end, amount.end)
  const sign = signBefore(text, amount.start)
  const value = moveScale(amount.plain, amount.scale + scale - (isHundredth ? 2 : 0))
  const isExact = isHundredth || scale > 0
  return toReading(amount, 'money', {
    start: amount.start - sign.length,
    end,
    unit: code,
    value: sign.isNegative ? negate(isExact ? value : amount.value) : isExact ? value : amount.value,
    isBareDollar: after.isBareDollar,
    per: perAfter(text, end),
  })
}
