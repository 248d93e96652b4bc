import manifest from '../../package.json' with {type: 'json'}

/** The version of this pressrel. */
export const version: string = manifest.version
