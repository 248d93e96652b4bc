/**
 * Loads a JavaScript module of somebody else's by its URL. The build knows this very expression (scripts/build.mjs): everything
 * else that is imported late becomes part of the program.
 */
export const importModule = (moduleUrl: string): Promise<unknown> => import(moduleUrl)
