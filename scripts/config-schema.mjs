const text = {type: ['string', 'null']}
const texts = {anyOf: [text, {type: 'array', items: {type: 'string'}}]}
const word = {type: 'string', pattern: '[\\p{L}\\p{N}]'}
const words = {anyOf: [{type: 'null'}, word, {type: 'array', items: word}]}
const mapping = properties => ({type: ['object', 'null'], additionalProperties: false, properties})
const about = (description, schema) => ({description, ...schema})

/** Says of a configuration what `resolveConfig` says (test/lint/config.test.ts); an empty key counts as absent. */
export function configSchema(rules, presetNames) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'pressrel configuration',
    description: 'The keys of .pressrelrc.yaml, .pressrelrc.json and “pressrel” in package.json.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: text,
      extends: about(`Presets (${presetNames.join(', ')}), files, or npm packages.`, {
        anyOf: [{type: 'null'}, extension(presetNames), {type: 'array', items: extension(presetNames)}],
      }),
      custom_rules: about(
        'Rules of the house: files of rules (.yaml, .yml, .json), modules (.js, .mjs, .cjs) or packages.',
        texts,
      ),
      rules: about('Rules with their levels.', ruleMap(rules)),
      overrides: about('Other rules for some files.', {
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: {files: texts, rules: {$ref: '#/properties/rules'}},
        },
      }),
      ignore: about('Patterns of files that are never linted, as in .gitignore.', texts),
      organization: organizationSchema(),
      vocabulary: vocabularySchema(),
      fiscal_year_end: about('The day on which the fiscal year ends, MM-DD.', {
        type: ['string', 'null'],
        pattern:
          '^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$',
      }),
    },
  }
}

function organizationSchema() {
  return about(
    'Who issues the releases.',
    mapping({
      names: texts,
      ticker: text,
      domain: text,
      boilerplate: text,
      safe_harbor: text,
      trademarks: texts,
      spokespeople: about('Who speaks for the organization: their surnames are known in every release.', {
        type: ['array', 'null'],
        items: {
          anyOf: [
            {type: 'string'},
            {
              type: 'object',
              additionalProperties: false,
              required: ['name'],
              properties: {name: {type: 'string'}, title: text},
            },
          ],
        },
      }),
      needs_approval: about('Names that a release gives only with the approval of those who bear them.', texts),
      not_public: about('Names that no release may give yet.', texts),
    }),
  )
}

function vocabularySchema() {
  return about(
    'The words of the house.',
    mapping({
      accept: about('Words that no word list reports.', words),
      reject: about('Words that are reported.', words),
      replace: about('What to write for what.', {
        type: ['object', 'null'],
        propertyNames: {pattern: word.pattern},
        additionalProperties: {type: 'string'},
      }),
    }),
  )
}

/**
 * A preset, a file or a package, which have a point, a slash or a hyphen in their names. Whether it is there only pressrel can
 * say; one bare word is taken for the slip of a preset.
 */
function extension(presetNames) {
  return {anyOf: [{enum: presetNames}, {type: 'string', pattern: '[./-]'}]}
}

function ruleMap(rules) {
  return {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(rules.map(([id, rule]) => [id, ruleSetting(rule)])),
    // What rules of the house there are stands in other files.
    patternProperties: {
      [houseRule(rules)]: {
        anyOf: [level, {type: 'array', prefixItems: [level, {type: 'object'}], minItems: 1, maxItems: 2}],
      },
    },
  }
}

// A bare `off` is false in YAML 1.1.
const level = {enum: ['off', 'info', 'warning', 'error', false]}

/** A name of category/noun whose category pressrel does not have. */
function houseRule(rules) {
  const categories = [...new Set(rules.map(([id]) => id.slice(0, id.indexOf('/'))))]
  return `^(?!(?:${categories.join('|')})/)[^/]+/[^/]+$`
}

function ruleSetting(rule) {
  const properties = Object.entries(rule.options ?? {}).map(([key, {kind, default: value, about: description}]) => [
    key,
    {...(kind === 'strings' ? {type: 'array', items: {type: 'string'}} : {type: kind}), default: value, description},
  ])
  const options = {type: 'object', additionalProperties: false, properties: Object.fromEntries(properties)}
  return {
    description: rule.summary,
    anyOf: [level, {type: 'array', prefixItems: [level, options], minItems: 1, maxItems: 2}],
  }
}
