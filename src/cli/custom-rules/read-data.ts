import {PressrelError} from '../../errors.js'
import {type ListedRule, readRuleFile} from '../../lint/index.js'
import {readDataFile} from '../config-text.js'

/** The rules of a file of data. Throws `E_CONFIG` with the places of all that is wrong. */
export async function readData(path: string): Promise<ReadonlyMap<string, ListedRule>> {
  const mistakes: PressrelError[] = []
  const rules = readRuleFile(await readDataFile(path), (place, message, hint) => {
    mistakes.push(new PressrelError('E_CONFIG', message, {file: path, place, hint}))
    return undefined
  })
  const [first, ...more] = mistakes
  if (!first) return rules
  const {withPlaces} = await import('../config-places.js')
  throw withPlaces(new PressrelError('E_CONFIG', first.message, {...first, more}))
}
