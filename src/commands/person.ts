import { createInterface } from 'node:readline/promises'
import type { Parts } from '../app/parts.ts'
import { erasePerson } from '../app/people/erase-person.ts'
import { exportPerson } from '../app/people/export-person.ts'
import { findPeople } from '../app/people/find-person.ts'
import type { Probationer } from '../domain/people.ts'
import { Problem } from '../domain/problem.ts'
import { listOffices } from '../store/offices/offices.ts'
import { personFile } from '../web/people/person-file-words.ts'
import { PROBLEM_WORDS } from '../web/problem-words.ts'
import { type Call, type Command, print, refuse, textOption, withParts } from './command.ts'
import { USAGE } from './usage.ts'
import { person as words } from './words.ts'

export const personCommand: Command = {
  options: { office: { type: 'string' }, yes: { type: 'boolean' }, json: { type: 'boolean' } },
  async run(call) {
    const [verb, who, ...others] = call.positionals
    const act = verb === 'export' ? give : verb === 'erase' ? erase : undefined
    if (!act || !who || others.length > 0) return refuse(`Usage: justif ${USAGE.person}`)
    return withParts(call.config, async (parts) => {
      const found = await findOne(parts, who, textOption(call, 'office'))
      return 'refusal' in found ? refuse(found.refusal) : act(call, parts, found.person)
    })
  },
}

/** The one person meant: never a guess among several, since one would read or lose what is another's. */
async function findOne(
  { store }: Parts,
  who: string,
  officeCode: string | undefined,
): Promise<{ person: Probationer } | { refusal: string }> {
  const codes = new Map((await listOffices(store)).map(({ id, code }) => [id, code]))
  const people = (await findPeople(store, who)).filter(
    ({ officeId }) => !officeCode || codes.get(officeId)?.toLowerCase() === officeCode.toLowerCase(),
  )
  const [person, ...others] = people
  if (!person) return { refusal: words.nobody(who) }
  if (others.length === 0) return { person }
  const cases = people.map(({ caseNumber, officeId }) => ({ caseNumber, office: codes.get(officeId) ?? '' }))
  return { refusal: words.several(who, cases) }
}

async function give(call: Call, parts: Parts, person: Probationer): Promise<number> {
  const file = await exportPerson(parts, person, 'command')
  print(call, file, personFile(file))
  return 0
}

async function erase(call: Call, parts: Parts, person: Probationer): Promise<number> {
  if (call.values.yes !== true && (await typed(words.confirm(person.caseNumber))) !== person.caseNumber)
    return refuse(words.notErased)
  try {
    const erased = await erasePerson(parts, person)
    print(call, { erased }, words.erased(erased))
    return 0
  } catch (error) {
    if (error instanceof Problem) return refuse(PROBLEM_WORDS[error.code])
    throw error
  }
}

/** One line typed, or piped; nothing when nobody answers. Asked on standard error: standard output may be one JSON document. */
async function typed(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    process.stderr.write(question)
    for await (const line of terminal) return line.trim().toUpperCase()
    return ''
  } finally {
    terminal.close()
  }
}
