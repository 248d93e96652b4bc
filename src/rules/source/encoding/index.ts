import {problemRule} from '../../../lint/problem-rule.js'

export default problemRule({
  kind: 'encoding',
  summary: 'The file is not saved as UTF-8',
  level: 'warning',
})
