export {checkExamples, type ExampleResult, type FailedExample} from './check-examples.js'
export {listedRule} from './listed-rule.js'
export {readRuleFile} from './read-rules.js'
export type {ListedRule} from './types.js'
