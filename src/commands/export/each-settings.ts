import {PressrelError} from '../../errors.js'
import {checkOptions, type Exporter, type ExportOptions} from '../../export/index.js'

/** What each of several formats reads of the options. Throws `E_USAGE` for one that none of them reads. */
export function eachSettings(exporters: readonly Exporter[], settings: ExportOptions): readonly ExportOptions[] {
  const [only, ...others] = exporters
  if (only && others.length === 0) {
    checkOptions(only, settings)
    return [settings]
  }
  const isRead = ({options}: Exporter, key: string): boolean =>
    key === 'embargoed' || options.some(option => option === key)
  const unread = Object.keys(settings).find(key => !exporters.some(exporter => isRead(exporter, key)))
  if (unread !== undefined) {
    const flag = `--${unread.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
    throw new PressrelError('E_USAGE', `none of ${exporters.map(({name}) => name).join(', ')} has an option ${flag}`, {
      hint: 'Leave it out',
    })
  }
  return exporters.map(exporter =>
    Object.fromEntries(Object.entries(settings).filter(([key]) => isRead(exporter, key))),
  )
}
