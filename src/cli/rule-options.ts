import {PressrelError} from '../errors.js'
import type {GivenRule} from '../lint/index.js'

/**
 * What `--rule` says: `tone/hype`, `tone/hype:off`, or with options as a configuration has them:
 * `structure/headline-length:[warning, {limit: 80}]`. Throws `E_USAGE`.
 */
export async function readRuleOptions(texts: readonly string[] = []): Promise<readonly GivenRule[]> {
  return Promise.all(texts.map(readRuleOption))
}

async function readRuleOption(text: string): Promise<GivenRule> {
  const at = text.indexOf(':')
  const id = at < 0 ? text : text.slice(0, at)
  const setting = at < 0 ? undefined : text.slice(at + 1).trim()
  if (id.trim() === '' || setting === '') {
    throw new PressrelError('E_USAGE', `--rule takes a rule and its level, not “${text}”`, {
      hint: 'Such as tone/hype:off',
    })
  }
  if (setting?.startsWith('[')) return [id.trim(), await readList(id, setting)]
  return setting === undefined ? id.trim() : [id.trim(), setting]
}

async function readList(id: string, text: string): Promise<unknown> {
  const {parse} = await import('yaml')
  try {
    return parse(text, {schema: 'core', logLevel: 'error'})
  } catch (cause) {
    const hint = `Such as --rule '${id}:[warning, {option: value}]'`
    throw new PressrelError('E_USAGE', `--rule ${id} cannot read “${text}”`, {hint, cause})
  }
}
