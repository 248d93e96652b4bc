import stopList from './series-stops.json' with {type: 'json'}

/** Words that no plain item of a series begins with, lower case. */
export const seriesStops: ReadonlySet<string> = new Set(stopList.entries)
