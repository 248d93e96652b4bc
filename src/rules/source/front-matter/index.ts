import {problemRule} from '../../../lint/problem-rule.js'

export default problemRule({
  kind: 'front-matter',
  summary: 'The front matter could not be read, or a key of it has the wrong kind of value',
  level: 'error',
})
