import {numberOf} from '../../cli/numbers.js'
import {readSetting} from '../../cli/read-setting.js'
import {PressrelError} from '../../errors.js'
import {checkPageTemplate, type ExportOptions, textProfiles} from '../../export/index.js'
import {suggestion} from '../../source/index.js'

/** The options of `pressrel export` that exporters read. */
export interface SettingOptions {
  readonly embargoed?: boolean
  readonly fragment?: boolean
  readonly template?: string
  readonly wrap?: string
  readonly ascii?: boolean
  readonly endMark?: string
  readonly profile?: string
}

/** The given options alone, checked: an exporter refuses those that it does not read. */
export function readSettings(options: SettingOptions): ExportOptions {
  const {embargoed, fragment, template, wrap, ascii, endMark, profile} = options
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
    ...(endMark === undefined ? {} : {endMark: readEndMark(endMark)}),
    ...(profile === undefined ? {} : {profile: readProfile(profile)}),
  }
}

/** Any few characters on one line. */
function readEndMark(mark: string): string {
  if (mark.trim() !== '' && mark.length <= 40 && !/[\r\n]/.test(mark)) return mark.trim()
  throw new PressrelError('E_USAGE', '--end-mark wants a mark of one line', {hint: 'Such as ### or -30- or ENDS'})
}

function readProfile(name: string): (typeof textProfiles)[number] {
  const profile = textProfiles.find(known => known === name)
  if (profile) return profile
  throw new PressrelError('E_USAGE', `there is no profile “${name}”`, {hint: suggestion(name, textProfiles)})
}

/** Its errors name the file, which the exporter does not know. */
function readTemplate(path: string): string {
  const template = readText(path)
  checkPageTemplate(template, path)
  return template
}

function readText(path: string): string {
  try {
    return readSetting(path)
  } catch (cause) {
    throw new PressrelError('E_TEMPLATE', 'this page template could not be read', {
      file: path,
      cause,
      hint: 'Check the name',
    })
  }
}
