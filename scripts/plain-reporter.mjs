/** A vitest reporter that closes a run with one plain line: `N passed, N failed`. */
export default class PlainReporter {
  onTestRunEnd(modules) {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const count = state => states.filter(known => known === state).length
    // A file that breaks outside of its tests counts as one that failed.
    const failed = count('failed') + modules.filter(module => module.errors().length > 0).length
    const skipped = states.length - count('passed') - count('failed')
    console.log(`${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}
