import {readFileSync} from 'node:fs'
import {numberOf} from '../../cli/numbers.js'
import {PressrelError} from '../../errors.js'
import {checkPageTemplate, type ExportOptions} from '../../export/index.js'

/** The options of `pressrel export` that exporters read. */
export interface SettingOptions {
  readonly embargoed?: boolean
  readonly fragment?: boolean
  readonly template?: string
  readonly wrap?: string
  readonly ascii?: boolean
}

/** The given options alone, checked: an exporter refuses those that it does not read. */
export function readSettings({embargoed, fragment, template, wrap, ascii}: SettingOptions): ExportOptions {
  if (fragment && template !== undefined) {
    throw new PressrelError('E_USAGE', '--fragment and --template do not go together', {
      hint: 'A fragment has no page around it',
    })
  }
  return {
    ...(embargoed ? {embargoed} : {}),
    ...(fragment ? {fragment} : {}),
    ...(template === undefined ? {} : {template: readTemplate(template)}),
    ...(wrap === undefined ? {} : {wrap: numberOf('--wrap', wrap, 20)}),
    ...(ascii ? {ascii} : {}),
  }
}

/** Its errors name the file, which the exporter does not know. */
function readTemplate(path: string): string {
  const template = readText(path)
  checkPageTemplate(template, path)
  return template
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new PressrelError('E_TEMPLATE', 'this page template could not be read', {
      file: path,
      cause,
      hint: 'Check the name',
    })
  }
}
