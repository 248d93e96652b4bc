import type {GlobalOptions} from '../../cli/command.js'
import {print, refuseExisting, writeWhole} from '../../cli/output.js'

const name = '.pressrelrc.yaml'

const starter = `# The configuration of pressrel for the releases in this folder and below.
# The examples are switched off: take the # at the start of their lines away to use them.

# What is checked. recommended: what is wrong in any house. ap, uk, ir, wire: recommended and more.
extends: recommended

# One line a rule: off, info, warning or error. “pressrel rules” lists them.
#rules:
#  dates/month-abbreviation: warning
#  tone/hype: off

# Who issues the releases, and who speaks for them.
#organization:
#  names:
#    - Acme Corporation
#    - Acme
#  ticker: "NYSE: ACM"
#  domain: acme.example
#  spokespeople:
#    - name: Ana Ruiz
#      title: Chief Executive Officer
#  needs_approval: [Borel Foods]
#  not_public: [Project Tarn]

# Words of the house: never reported, always reported, written another way.
#vocabulary:
#  accept: [Seamless Robotics]
#  reject: [synergy]
#  replace:
#    web site: website

# Last day of the fiscal year, month and day.
#fiscal_year_end: "12-31"

# Files that are never linted (patterns as in .gitignore).
#ignore: [drafts/]

# Other rules for some files.
#overrides:
#  - files: ["archive/**"]
#    rules:
#      structure/headline-missing: off
`

/** `pressrel init`. */
export async function run(options: GlobalOptions): Promise<void> {
  const file = options.output ?? name
  refuseExisting(file, options.force)
  writeWhole(file, starter)
  if (!options.quiet) await print(`Wrote ${file}. Next: pressrel lint .\n`)
}
