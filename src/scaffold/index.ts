export {scaffold} from './scaffold.js'
export {checkTemplate, type Template, type TemplateField} from './template.js'
