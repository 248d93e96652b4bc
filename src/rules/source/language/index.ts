import {problemRule} from '../../../lint/problem-rule.js'

export default problemRule({
  kind: 'language',
  summary: 'The release is not in English, which is what pressrel reads',
  level: 'warning',
})
