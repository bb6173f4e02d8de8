import { expect, test } from 'vitest'
import { randomFrom } from '../../../simulation/random.ts'
import { inventTrial } from '../../../simulation/trials/invented-trial.ts'
import { rowsOn } from '../../../simulation/trials/rows-on.ts'
import { ofFewPeople, withEffect, withHarm, withoutEffect } from '../../../simulation/trials/scenarios.ts'
import { analyse } from '../../../src/domain/trial/analysis.ts'
import { plan, single } from './people.ts'
import { hasPython, namedFigures, printedByPython } from './python.ts'

if (!hasPython) console.warn("NO python3 HERE: the evaluators' script, analyse.py, was NOT tried against the service")

test.skipIf(!hasPython)(
  "the evaluators' script makes each figure of the page again, to four decimals",
  { tags: ['long'] },
  () => {
    const trials = [withoutEffect(), withEffect('any'), ofFewPeople(), withHarm()].map((scenario, at) => ({
      rows: rowsOn(inventTrial(scenario.truth, randomFrom(at)), 400),
      plan: scenario.plan,
    }))
    const tiny = { rows: [...single('control', 3, 9), ...single('extra', 0, 5, { excused: 1 })], plan }
    const missedMore = { rows: [...single('control', 20, 200), ...single('extra', 70, 200)], plan }
    const nobodyMissed = { rows: single('control', 0, 20).concat(single('extra', 0, 20)), plan }
    for (const { rows, plan: frozen } of [...trials, nobodyMissed, tiny, missedMore]) {
      const printed = printedByPython(rows, frozen)
      const figures = namedFigures(analyse(rows, frozen))
      expect(figures.size).toBeGreaterThan(30)
      for (const [name, value] of figures) {
        const line = [...printed.keys()].filter((one) => one === name || one.startsWith(`${name}.`))
        expect(line, name).not.toEqual([])
        for (const one of line)
          if (typeof value === 'number') expect(Number(printed.get(one)), one).toBeCloseTo(value, 4)
          else expect(printed.get(one), one).toBe(value ?? '-')
      }
    }
  },
)
