/**
 * Imports a module that a user names. Code that V8 has kept has no import() of its own (Node says that its callback is missing), so
 * the build has the program ask here.
 */
module.exports = moduleUrl => import(moduleUrl)
