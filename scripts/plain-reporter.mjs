/** A vitest reporter that closes a run with one plain line: `N passed, N failed`. */
export default class PlainReporter {
  onTestRunEnd(modules) {
    let [passed, failed, skipped] = [0, 0, 0]
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const {state} = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') failed++
        else skipped++
      }
      if (module.errors().length > 0) failed++
    }
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}
