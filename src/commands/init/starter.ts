/** What the starter file says of this folder. */
export interface StarterFacts {
  /** Under `extends`. */
  readonly presets: readonly string[]
  /** From the file to the JSON Schema of the configuration. */
  readonly schema: string
  /** Whether the schema is there: only where pressrel is installed beside the releases. */
  readonly isInstalled: boolean
}

const examples = `# One line a rule: off, info, warning, error, or a level with options. “pressrel rules” lists them.
#rules:
#  dates/month-abbreviation: warning
#  tone/hype: off
#  structure/headline-length: [warning, {limit: 80}]

# Who issues the releases, and who speaks for them.
#organization:
#  names:
#    - Acme Corporation
#    - Acme
#  ticker: "NYSE: ACM"
#  domain: acme.example
#  boilerplate: Acme Corporation makes grippers for robots in Leeds, England.
#  safe_harbor: This release contains forward-looking statements, which involve risks.
#  trademarks: [GripperOne®]
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

# Last day of the fiscal year, month and day, for releases that do not say it themselves.
#fiscal_year_end: "12-31"

# Rules of the house: files of words and patterns, modules, packages. “pressrel test-rules” tries them on their examples.
#custom_rules: [rules/house.yaml]

# Files that are never linted (patterns as in .gitignore); a file .pressrelignore does the same.
#ignore: [drafts/]

# Other rules for some files.
#overrides:
#  - files: ["archive/**"]
#    rules:
#      structure/headline-missing: off
`

/** A commented configuration: what is on is right for everybody, the rest is examples to be switched on. */
export function starterText({presets, schema, isInstalled}: StarterFacts): string {
  const when = isInstalled ? '' : ' They are right once “npm install --save-dev pressrel” was run here.'
  const extended = presets.length === 1 ? presets[0] : `[${presets.join(', ')}]`
  return `# yaml-language-server: $schema=${schema}
# $schema: ${schema}
# By these lines editors complete and check this file: VS Code with its YAML extension, and others with the same language
# server, by the first, JetBrains by the second.${when}

# The configuration of pressrel for the releases in this folder and below; “pressrel config FILE” shows what holds for one.
# The examples are switched off: take the # at the start of their lines away to use them.

# What is checked. recommended: what is wrong in any house. ap, uk, ir, wire: recommended and more.
# Also files (./house.yaml) and npm packages (pressrel-config-acme), whose settings hold below those of this file.
extends: ${extended}

${examples}`
}
