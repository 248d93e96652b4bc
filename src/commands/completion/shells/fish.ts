import {namedExtensions} from '../../../cli/inputs.js'
import {version} from '../../../cli/version.js'
import type {OptionOutline, Outline} from '../outline.js'
import type {Values, WordList} from '../values.js'
import {fishEngine} from './fish-engine.js'
import {quoteForFish} from './quote.js'

/** The completion for fish 3.0 and later. */
export function fishScript({name, options, commands, lists}: Outline): string {
  const taking = [...options, ...commands.flatMap(command => command.options)].filter(option => option.takes)
  const operands = commands.flatMap(({name, operand}) => {
    if (!operand) return []
    const condition = `__pressrel_uses ${name}${operand.isVariadic ? '' : '; and __pressrel_has 1'}`
    return [line(condition, valuesOf(operand.takes))]
  })
  return `# fish completion for ${name} ${version}, made by “${name} completion fish”. It starts no ${name}.

${lists.map(listFunction).join('\n')}
${fishEngine([...new Set(taking.flatMap(option => option.names))], namedExtensions)}
complete -c ${name} -f
${line('__pressrel_has 0', valuesOf({kind: 'one', of: {name: 'commands', words: []}}))}
${operands.join('\n')}

${optionLines({options, commands}).join('\n')}
`
}

const listFunction = ({name, words}: WordList): string => `function __pressrel_${name}
    printf '%s\\t%s\\n' \\
        ${words.map(word => `${quoteForFish(word.name)} ${quoteForFish(word.about ?? '')}`).join(' \\\n        ')}
end
`

const line = (condition: string, rest: string): string => `complete -c pressrel -n ${quoteForFish(condition)} ${rest}`

/** One line for all commands that have the same option. */
function optionLines({options, commands}: Pick<Outline, 'options' | 'commands'>): readonly string[] {
  const users = new Map<string, string[]>()
  for (const command of commands)
    for (const option of command.options) {
      const text = optionText(option)
      users.set(text, [...(users.get(text) ?? []), command.name])
    }
  return [
    ...options.map(option => line('__pressrel_has 0', optionText(option))),
    ...[...users].map(([text, names]) => line(`__pressrel_uses ${names.join(' ')}`, text)),
  ]
}

function optionText({names, about, takes}: OptionOutline): string {
  const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [...flags, ...(takes ? [valuesOf(takes)] : []), '-d', quoteForFish(about)].join(' ')
}

/** `-x` wants a value and takes no file for it, `-r -F` wants a file. */
function valuesOf(values: Values): string {
  switch (values.kind) {
    case 'one':
      return `-x -a '(__pressrel_${values.of.name})'`
    case 'several':
      return `-x -a '(__pressrel_several __pressrel_${values.of.name})'`
    case 'pair':
      return `-x -a '(__pressrel_pair __pressrel_${values.of.name} ${values.second.join(' ')})'`
    case 'releases':
    case 'folders':
      return `-x -a '(__pressrel_${values.kind})'`
    case 'files':
      return '-r -F'
    case 'anything':
      return '-x'
  }
}
