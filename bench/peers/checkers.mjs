import {benchFolder, pressrel} from '../measure/child.mjs'

const bin = path => `${benchFolder}node_modules/${path}`

/**
 * Programs that check Markdown, {name, args, bar}: `args` makes the call for a folder of files. The bar is how many times their
 * CPU time is to be that of pressrel; `isSlow` ones are measured over fewer files.
 */
export const checkers = [
  {
    name: 'remark-cli, preset recommended',
    args: folder => [bin('remark-cli/cli.js'), '--no-stdout', '--use', 'remark-preset-lint-recommended', folder],
    bar: {least: 1.3},
  },
  {
    name: 'markdownlint-cli2',
    args: folder => [bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), `${folder}/*.md`],
    bar: {least: 1.5},
  },
  {
    name: 'textlint, write-good and terminology',
    args: folder => [bin('textlint/bin/textlint.js'), '--rule', 'write-good', '--rule', 'terminology', folder],
    bar: {least: 8},
    isSlow: true,
  },
  {name: 'alex', args: folder => [bin('alex/cli.js'), '--quiet', folder], bar: {least: 8}, isSlow: true},
]

export const ours = {name: 'pressrel lint', args: folder => [pressrel, 'lint', folder]}
