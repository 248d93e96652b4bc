import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

/** What is done on a terminal: wait for these words, then press these keys. */
export type Step = readonly [wait: string, keys: string]

/** Whether a real terminal can be made here. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty, select']).status === 0

export const keys = {enter: '\r', down: '\u001b[B', up: '\u001b[A', interrupt: '\u0003', erase: '\u007f'}

/** Python’s pty makes a terminal of the kernel, so that the program believes in somebody who sits there. */
const driver = `
import fcntl, json, os, pty, select, struct, sys, termios, time
steps, argv, cwd = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    time.sleep(0.1)
    os.chdir(cwd)
    os.environ['TERM'] = 'xterm'
    os.execvp(argv[0], argv)
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 50, 120, 0, 0))
seen = ''
shown = ''
end = time.time() + 60
while time.time() < end:
    ready, _, _ = select.select([fd], [], [], 0.2)
    if ready:
        try:
            data = os.read(fd, 65536)
        except OSError:
            break
        if not data:
            break
        text = data.decode('utf8', 'replace')
        seen += text
        shown += text
    if steps and steps[0][0] in seen:
        seen = seen[seen.index(steps[0][0]) + len(steps[0][0]):]
        time.sleep(0.05)
        os.write(fd, steps.pop(0)[1].encode())
if time.time() >= end:
    os.kill(pid, 9)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({'shown': shown, 'code': code, 'left': len(steps)}))
`

/** What a session on a terminal came to. */
export interface Session {
  /** All that was shown, without colours and movements of the cursor. */
  readonly shown: string
  /** The same as it was sent. */
  readonly raw: string
  readonly code: number | null
  /** Steps whose words never came. */
  readonly left: number
}

/** Runs the built program on a terminal of its own. */
export function onTerminal(args: readonly string[], steps: readonly Step[], cwd: string): Session {
  const argv = [process.execPath, resolve('bin/pressrel.js'), ...args]
  const {stdout, stderr} = spawnSync('python3', ['-c', driver, JSON.stringify([steps, argv, cwd])], {encoding: 'utf8'})
  if (stdout === '') throw new Error(stderr)
  const {shown, ...rest} = JSON.parse(stdout)
  // biome-ignore lint/complexity/useRegexLiterals: a control character
  return {raw: shown, shown: shown.replace(new RegExp('\\u001b\\[[0-9;?]*[A-Za-z]', 'g'), ''), ...rest}
}
