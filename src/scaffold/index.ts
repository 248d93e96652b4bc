export {checkTemplate, scaffold, type Template, type TemplateField} from './scaffold.js'
