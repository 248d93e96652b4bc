import type {Quote, Speaker} from '../../ast/index.js'

/** Everybody who says a quote: several people where they say it together, nobody where no one is known. */
export function speakersOf({speaker, speakers}: Quote): readonly Speaker[] {
  return speakers ?? (speaker ? [speaker] : [])
}
