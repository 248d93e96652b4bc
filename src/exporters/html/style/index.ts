import {paper} from './paper.js'
import {endMatter, figures, screen} from './screen.js'

/** The style sheet of a page. */
export const style = [screen, figures, endMatter, paper].map(part => part.trim()).join('\n')
