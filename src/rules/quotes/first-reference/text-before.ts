import {type Prose, toTextOffset} from '../../../prose/index.js'

/** The text of the blocks before an offset of the source, the block that holds it cut there. */
export function textBefore(blocks: readonly Prose[], offset: number): readonly Pick<Prose, 'text'>[] {
  return blocks
    .filter(({source}) => source.start < offset)
    .map(prose => (prose.source.end <= offset ? prose : {text: prose.text.slice(0, toTextOffset(prose, offset))}))
}
