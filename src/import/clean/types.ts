import type {Element} from 'hast'

/** What cleaning needs to know, and whom it tells what it takes away. */
export interface Cleaning {
  /** What addresses are relative to. */
  readonly base?: string
  /** Told of words that are struck through; they are kept. */
  onStruck?(text: string): void
  /** Told of a picture that is left out. */
  onPicture?(image: Element): void
}
