import type {Picture} from '../../import/types.js'

/** What browsers show, and what its files are called. */
const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'image/tiff': 'tif',
  'image/bmp': 'bmp',
  'image/x-emf': 'emf',
  'image/x-wmf': 'wmf',
}

/** Collects the pictures of a document under names of our own: no name out of a document becomes the name of a file. */
export class PictureBox {
  readonly pictures: Picture[] = []
  readonly #prefix: string

  /** `folder` is where the Markdown finds them. */
  constructor(folder: string) {
    this.#prefix = folder === '' || folder === '.' ? '' : `${encodeURI(folder.replace(/\\/g, '/').replace(/\/$/, ''))}/`
  }

  /** Adds a picture and gives its address. */
  add(bytes: Uint8Array, contentType: string): string {
    const name = `picture-${this.pictures.length + 1}.${extensions[contentType] ?? 'bin'}`
    this.pictures.push({name, bytes})
    return this.#prefix + name
  }
}
