import { expect, test } from 'vitest'
import { onlyAgentNamed } from '../../../src/domain/schedule/agent-name.ts'

const CLAIRE = { name: 'Claire Martin' }
const CEDRIC = { name: 'Cédric Martin' }
const PAUL = { name: 'Paul Benali' }
const MARIE = { name: 'Marie Lefèvre-Durand' }

test.each([
  ['P. BENALI', PAUL],
  ['BENALI Paul', PAUL],
  ['M. Benali', PAUL],
  ['Benali', PAUL],
  ['Mme MARTIN Claire', CLAIRE],
  ['cedric martin (CPIP)', CEDRIC],
  ['M. LEFEVRE', MARIE],
  ['Lefèvre Durand', MARIE],
])('%s is the name of one agent', (written, agent) => {
  expect(onlyAgentNamed(written, [CLAIRE, CEDRIC, PAUL, MARIE])).toBe(agent)
})

test.each(['C. MARTIN', 'MARTIN', 'D. Benali', 'Paul Benali Martin', 'P.B.', 'M.', '', 'Greffe'])(
  '%s is the name of none, or of several',
  (written) => {
    expect(onlyAgentNamed(written, [CLAIRE, CEDRIC, PAUL, MARIE])).toBeUndefined()
  },
)
