import {execFileSync} from 'node:child_process'

/** Builds the command line once before the tests, so that they run what a user runs. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-types'], {stdio: 'inherit'})
}
