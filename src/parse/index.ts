export {parseSource} from './parse-source.js'
export {findDateline, releaseDateOf, summarise} from './summary.js'
export {findTickers, type Ticker} from './tickers.js'
export type {ParsedRelease, ReleaseSummary} from './types.js'
