// What the manual page says that commander does not know.

/** What goes in and out. */
export const inputs =
  'Inputs are files, folders and patterns; “-” is standard input. Names that end in .md or .markdown are Markdown with front matter, those in .txt plain text in which no sign means anything. The data go to standard output, what there is to say about the run to standard error. No command uses the network.'

/** Variables of the environment. */
export const environment = [
  ['NO_COLOR', 'Where it is set to anything, nothing is painted.'],
  [
    'FORCE_COLOR',
    'Where it is set to anything but 0 and false, colours are printed into pipes and files of the shell too.',
  ],
  ['TERM', 'On a terminal that is dumb nothing is painted.'],
  ['SHELL', 'The shell that “completion” writes for when none is named.'],
]

/** Files that the program reads. */
export const files = [
  [
    '.pressrelrc.yaml',
    'The configuration for the releases in its folder and below; the nearest above a release holds. “pressrel init” writes one. The names .pressrelrc.yml and .pressrelrc.json, and the key “pressrel” in package.json, mean the same.',
  ],
  [
    '.pressrelignore',
    'Patterns, as in .gitignore, of what a folder of releases is read without. What .gitignore names is left out as well.',
  ],
]

/** What the exit codes mean, by their names in src/cli/exit.ts. */
export const exitStatus = {
  ok: 'All is well: nothing was found, or everything is done.',
  findings: 'Errors were found, or more warnings than --max-warnings allows, or one document of several failed.',
  usage: 'Nothing could be done: wrong usage or configuration, or no document could be read or written.',
  bug: 'A bug in pressrel; it says how to report it.',
  interrupted: 'The run was interrupted.',
}

/** Where there is more. */
export const seeAlso =
  '“pressrel explain” shows the page of a rule. The README, the list of rules and the description of the JSON come with the source.'

/** Examples beside those of the help. */
export const moreExamples = ['ls releases/*.md | xargs -P 4 -n 100 pressrel extract -f ndjson > mentions.ndjson']
