import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take a quarter of a minute or more, the longest first: begun last, one of them would run while the other processes have nothing left. */
const LONG = [
  'test/conversations.test.ts',
  'test/browser/every-page.test.ts',
  'test/browser/people.test.ts',
  'test/browser/import.test.ts',
  'test/crash/drill.test.ts',
  'test/machines.test.ts',
  'test/simulation.test.ts',
  'test/browser/requests.test.ts',
  'test/browser/wording.test.ts',
  'test/browser/conversations.test.ts',
  'test/browser/agenda.test.ts',
  'test/crash/five-points.test.ts',
  'test/crash/rekey-killed.test.ts',
  'test/commands/copy.test.ts',
  'test/crash/random-moments.test.ts',
  'test/failures/postgres.test.ts',
  'test/crash/closing.test.ts',
  'test/crash/second-service.test.ts',
  'test/app/machines.test.ts',
  'test/understanding/weights/weights.test.ts',
  'test/locales/preview.test.ts',
]

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((file) => moduleId.endsWith(file))
      return place < 0 ? LONG.length : place
    }
    return others.toSorted((one, other) => placeOf(one) - placeOf(other))
  }
}
