import {isAbsolute, relative, resolve, sep} from 'node:path'
import type {FilePlace} from '../report/index.js'

/** Where a file is, from the folder that pressrel runs in, or the workspace of GitHub Actions around it. */
export function locate(file: string): FilePlace {
  if (file === '<stdin>') return {kind: 'stdin', path: file}
  const whole = resolve(file)
  const path = pathInside(projectRoot(), whole)
  return path === undefined ? {kind: 'outside', path: toSlashes(whole)} : {kind: 'inside', path}
}

/** In GitHub Actions every path counts from the workspace, in whatever folder of it a step runs. */
function projectRoot(): string {
  const here = process.cwd()
  const {GITHUB_WORKSPACE: workspace} = process.env
  return workspace && pathInside(workspace, here) !== undefined ? workspace : here
}

/** The path from a folder to what is in it, with `/`; undefined for what is not. */
function pathInside(folder: string, whole: string): string | undefined {
  const path = relative(folder, whole)
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : toSlashes(path)
}

const toSlashes = (path: string): string => path.replaceAll(sep, '/')
