import {namedExtensions} from '../../../cli/inputs.js'
import {version} from '../../../cli/version.js'
import type {CommandOutline, OptionOutline, Outline} from '../outline.js'
import type {Values, WordList} from '../values.js'
import {quote} from './quote.js'

/** The completion for zsh, as a file of `$fpath` and for `source <(…)`. */
export function zshScript({name, options, commands, lists}: Outline): string {
  return `#compdef ${name}
# zsh completion for ${name} ${version}, made by “${name} completion zsh”. It starts no ${name}.

${lists.map(listFunction).join('\n')}
# Two words with a colon between: “tone/hype:off”.
_pressrel_pair() {
  local first=$1
  shift
  if compset -P '*:'; then
    compadd -- "$@"
  else
    $first -S ':' -q
  fi
}

_pressrel_releases() {
  _files -g '(#i)*.(${namedExtensions.join('|')})(-.)'
}

_pressrel() {
  local curcontext=$curcontext state state_descr ret=1
  local -a line
  local -A opt_args
  _arguments -C -s -S \\
${options.map(option => `    ${optionSpec(option)} \\`).join('\n')}
    '1:command:_pressrel_commands' \\
    '*::: :->rest' && ret=0
  [[ $state == rest ]] || return ret
  words=("$line[1]" "\${words[@]}")
  (( CURRENT++ ))
  curcontext="\${curcontext%:*:*}:${name}-$line[1]:"
  case $line[1] in
${commands.map(commandArm).join('\n')}
  esac
  return ret
}

if [[ $funcstack[1] == _pressrel ]]; then
  _pressrel "$@"
elif (( $+functions[compdef] )); then
  compdef _pressrel ${name}
else
  print -u2 '${name}: completion for zsh needs compinit: write “autoload -U compinit && compinit” before this in ~/.zshrc'
fi
`
}

function listFunction({name, words}: WordList): string {
  const rows = words.map(word =>
    quote([word.name, ...(word.about === undefined ? [] : [word.about])].map(escapeColons).join(':')),
  )
  return `_pressrel_${name}() {
  local -a entries=(
${rows.map(row => `    ${row}`).join('\n')}
  )
  _describe -t ${name.replace(/_/g, '-')} ${quote(name.replace(/_/g, ' '))} entries "$@"
}
`
}

function commandArm({name, options, operand}: CommandOutline): string {
  const count = operand?.isVariadic ? '*' : '1'
  const operands = operand ? [quote(`${count}:${labelOf(operand.takes)}:${actionOf(operand.takes)}`)] : []
  const specs = [...options.map(optionSpec), ...operands]
  return `    ${name})
      _arguments -s -S \\
${specs.map(spec => `        ${spec} \\`).join('\n')}
        && ret=0
      ;;`
}

/** `'(-f --format)'{-f+,--format=}'[how it is printed]:formats:_pressrel_lint_formats'`. */
function optionSpec({names, about, takes, isRepeatable}: OptionOutline): string {
  const exclusion = isRepeatable ? quote('*') : names.length > 1 ? quote(`(${names.join(' ')})`) : ''
  const signs = names.map(name => (takes ? `${name}${name.startsWith('--') ? '=' : '+'}` : name))
  const alternatives = signs.length > 1 ? `{${signs.join(',')}}` : signs.join('')
  const label = takes ? `:${labelOf(takes)}:${actionOf(takes)}` : ''
  return `${exclusion}${alternatives}${quote(`[${about.replace(/[[\]\\:]/g, '\\$&')}]${label}`)}`
}

const labelOf = (values: Values): string =>
  'of' in values ? values.of.name.replace(/_/g, ' ') : values.kind === 'anything' ? 'value' : values.kind

function actionOf(values: Values): string {
  switch (values.kind) {
    case 'one':
      return `_pressrel_${values.of.name}`
    case 'several':
      return `_sequence _pressrel_${values.of.name}`
    case 'pair':
      // The blank keeps zsh from putting options of its own after the first word.
      return ` _pressrel_pair _pressrel_${values.of.name} ${values.second.join(' ')}`
    case 'releases':
      return '_pressrel_releases'
    case 'files':
      return '_files'
    case 'folders':
      return '_files -/'
    case 'anything':
      return ' '
  }
}

const escapeColons = (text: string): string => text.replace(/[:\\]/g, '\\$&')
