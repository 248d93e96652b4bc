import {PressrelError} from '../../errors.js'
import {nestedTooDeep} from '../../import/within-stack.js'
import type {Parts} from './open-archive.js'
import type {PictureBox} from './pictures.js'
import {styleMap} from './style-map.js'

/**
 * The text of a document as HTML, by mammoth. It is handed an archive packed anew of the parts that were counted and looked at, so that it
 * unpacks nothing else; nothing outside of the document is read.
 */
export async function toHtml(archive: Parts, file: string, box: PictureBox | undefined): Promise<string> {
  const [{default: mammoth}, {zipSync}] = await Promise.all([import('mammoth'), import('fflate')])
  const packed = zipSync(Object.fromEntries(archive), {level: 0})
  const convertImage = mammoth.images.imgElement(async image => {
    if (!box) return {src: ''}
    try {
      return {src: box.add(await image.readAsBuffer(), image.contentType)}
    } catch {
      return {src: ''}
    }
  })
  try {
    const {value} = await mammoth.convertToHtml(
      {buffer: Buffer.from(packed)},
      {styleMap: [...styleMap], includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage},
    )
    return value
  } catch (cause) {
    if (cause instanceof RangeError) throw nestedTooDeep(file)
    throw new PressrelError('E_READ', 'is damaged and could not be read', {
      file,
      cause,
      hint: 'Open it in Word and save it again',
    })
  }
}
