import {namedExtensions} from '../../../cli/inputs.js'
import {version} from '../../../cli/version.js'
import type {CommandOutline, OptionOutline, Outline} from '../outline.js'
import type {Values} from '../values.js'
import {bashEngine} from './bash-engine.js'
import {inAnyCase, quote} from './quote.js'

/** The completion for bash, from the 3.2 of macOS on, with bash-completion and without. */
export function bashScript({name, options, commands, lists}: Outline): string {
  const words = lists.map(list => `_pressrel_${list.name}=${quote(list.words.map(word => word.name).join(' '))}`)
  return `# bash completion for ${name} ${version}, made by “${name} completion bash”. It starts no ${name}.

${words.join('\n')}

# The options of a command, and of the program where there is none yet.
_pressrel_options() {
  case $command in
${[{name: "''", options}, ...commands].map(optionsArm).join('\n')}
  esac
}

# What an option takes; fails for one that takes nothing.
_pressrel_takes() {
  case "$command $1" in
${takesArms(options, commands).join('\n')}
    *) return 1 ;;
  esac
}

# What a command works on.
_pressrel_operand() {
  case $command in
    '') values="one $_pressrel_commands" ;;
${commands.flatMap(operandArm).join('\n')}
    *) return 1 ;;
  esac
}

_pressrel_releases() {
${['_pressrel_paths -d', ...namedExtensions.map(ending => `_pressrel_paths -f -X '!*.${inAnyCase(ending)}'`)].map(line => `  ${line}`).join('\n')}
}

${bashEngine}
complete -o bashdefault -F _pressrel ${name}
`
}

const optionsArm = ({name, options}: {name: string; options: readonly OptionOutline[]}): string =>
  `    ${name}) values=${quote(options.flatMap(option => option.names).join(' '))} ;;`

/** One branch for all options that take the same. */
function takesArms(options: readonly OptionOutline[], commands: readonly CommandOutline[]): readonly string[] {
  const patterns = new Map<string, Set<string>>()
  const ofProgram = options.flatMap(option => option.names)
  const add = (prefix: string, {names, takes}: OptionOutline): void => {
    if (!takes) return
    const values = valuesOf(takes)
    const known = patterns.get(values) ?? new Set()
    for (const name of names) known.add(`${prefix}${name}'`)
    patterns.set(values, known)
  }
  for (const option of options) add("*' ", option)
  for (const command of commands)
    for (const option of command.options)
      if (!option.names.some(name => ofProgram.includes(name))) add(`'${command.name} `, option)
  return [...patterns].map(([values, known]) => `    ${[...known].join(' | ')}) values=${values} ;;`)
}

/** Only the first operand, where a command takes one. */
function operandArm({name, operand}: CommandOutline): readonly string[] {
  if (!operand) return []
  const test = operand.isVariadic ? '' : '((operands == 0)) && '
  return [`    ${name}) ${test}values=${valuesOf(operand.takes)} ;;`]
}

function valuesOf(values: Values): string {
  if (values.kind === 'pair') return `"pair ${values.second.join(',')} $_pressrel_${values.of.name}"`
  return 'of' in values ? `"${values.kind} $_pressrel_${values.of.name}"` : values.kind
}
