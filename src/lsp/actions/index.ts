export {actionKinds, codeActions} from './code-actions.js'
export {switchOff} from './switch-off.js'
