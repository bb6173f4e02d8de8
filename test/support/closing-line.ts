import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one line that machines read: "N passed, N failed, N skipped". */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    // A file that did not even load has no tests to count: it is a failure all the same.
    const unloaded = modules.filter((module) => module.errors().length > 0).length
    process.stdout.write(
      `${count('passed')} passed, ${count('failed') + unloaded} failed, ${count('skipped')} skipped\n`,
    )
  }
}
