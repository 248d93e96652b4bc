import {spawn, spawnSync} from 'node:child_process'
import {join} from 'node:path'

/** What TAB offers after each line, in a shell that has read a completion script. */
export type Complete = (script: string, lines: readonly string[], cwd: string) => readonly (readonly string[])[]

/** Whether a program is on this machine. */
export const has = (program: string): boolean =>
  spawnSync(program, ['--version'], {stdio: 'ignore', timeout: 10_000}).error === undefined

const quote = (text: string): string => `'${text.replace(/'/g, `'\\''`)}'`

/** The environment of somebody without any settings. */
const env = {PATH: process.env.PATH, HOME: '/nonexistent', TERM: 'dumb', LC_ALL: 'C.UTF-8'}

function run(program: string, args: readonly string[], cwd: string): string {
  const {stdout, stderr, status} = spawnSync(program, args, {cwd, env, encoding: 'utf8', timeout: 50_000})
  if (status !== 0 || stderr !== '') throw new Error(`${program} ended with ${status}: ${stderr}`)
  return stdout
}

/** The words of a line as bash hands them over: “:” and “=” are words of their own. */
const bashWords = (line: string): string[] =>
  line.split(' ').flatMap(word => (word === '' ? [''] : (word.match(/[:=]+|[^:=]+/g) ?? [])))

/** Calls the function that bash calls; what it replies takes the place of the last piece of the word. */
export const completeInBash: Complete = (script, lines, cwd) => {
  const calls = lines.map(line => {
    const words = bashWords(line)
    return `COMP_WORDS=(${words.map(quote).join(' ')}) COMP_CWORD=${words.length - 1}
COMP_LINE=${quote(line)} COMP_POINT=${line.length}
_pressrel
printf '%s\\n' "\${COMPREPLY[@]}" ==`
  })
  // Outside of readline, compopt is an error.
  const program = `source ${quote(script)}\ncompopt() { :; }\n${calls.join('\n')}\n`
  return answers(run('bash', ['--norc', '-c', program], cwd)).map((words, i) => {
    const last = (lines[i] ?? '').split(' ').at(-1) ?? ''
    return words.map(word => last.replace(/[^:=]*$/, '') + word)
  })
}

/** Presses TAB in a zsh behind a pseudo-terminal; what is offered is written as zsh writes it, with backslashes. */
export const completeInZsh: Complete = (setup, lines, cwd) =>
  answers(run('zsh', ['-f', join(import.meta.dirname, 'complete.zsh'), setup, ...lines], cwd)).map(words =>
    words.map(word => word.replace(/\\(.)/g, '$1').replace(/,$/, '')),
  )

/** Asks fish itself. */
export const completeInFish: Complete = (script, lines, cwd) => {
  const calls = lines.map(line => `complete -C ${quote(line)} | string replace -r '\\t.*' ''\necho ==`)
  return answers(run('fish', ['--no-config', '-c', `source ${quote(script)}\n${calls.join('\n')}`], cwd))
}

const answers = (text: string): readonly (readonly string[])[] =>
  text
    .split('==\n')
    .slice(0, -1)
    .map(part => part.split('\n').filter(word => word !== ''))

/** Types into an interactive bash and gives the line as it stands after each; a TAB is a TAB. */
export async function typeIntoBash(script: string, lines: readonly string[], cwd: string): Promise<readonly string[]> {
  const setup = `PS1='READY'; bind 'set bell-style none'; bind 'set completion-query-items 0'
bind -x '"\\C-t": printf "\\n<%s>\\n" "$READLINE_LINE"'; source ${quote(script)}; printf 'GO\\n'\n`
  const child = spawn('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], {cwd, env})
  let text = ''
  child.stdout.setEncoding('utf8').on('data', piece => {
    text += piece
  })
  /** Waits for a text, and forgets everything up to its end. */
  const until = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(text)
      if (found) {
        text = text.slice(found.index + found[0].length)
        return found[1] ?? ''
      }
      await new Promise(resolve => child.stdout.once('data', resolve))
    }
  }
  child.stdin.write(setup)
  await until(/\nGO\r?\n[\s\S]*?READY/)
  const written: string[] = []
  for (const line of lines) {
    // Control-T prints the line, control-U takes it away.
    child.stdin.write(`${line}\x14\x15`)
    written.push(await until(/\n<([^\r\n]*)>\r?\n/))
  }
  child.stdin.end('exit\n')
  await new Promise(resolve => child.on('close', resolve))
  return written
}
