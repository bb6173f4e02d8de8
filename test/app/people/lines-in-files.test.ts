import { expect, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { readPersonFile } from '../../../src/app/people/person-file.ts'
import { isFileAtWork } from '../../../src/app/planning-files/at-work.ts'
import { startApplying } from '../../../src/app/planning-files/change-upload.ts'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { CutOff } from '../../../src/app/planning-files/progress.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { personFile } from '../../../src/web/people/person-file-words.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { type OfficeFiles, openOffice, planningOf } from '../planning-files/office-files.ts'

const KARIM = 'D-1;ZORGLUB;Karim;0639980001;R-1;SPIP;14/01/2027;9h00;SPIP;;'
const LEA = 'D-2;PETIT;Léa;0639980002;R-2;SPIP;14/01/2027;10h00;SPIP;;'

async function personIn({ parts, office }: OfficeFiles, caseNumber = 'D-1') {
  const [person] = await listByCases(parts.store, office.id, [caseNumber])
  if (!person) throw new Error('nobody has this case number')
  return person
}

async function loaded(files: OfficeFiles, ...lines: string[]) {
  const { upload } = await files.look(planningOf(...lines))
  await startApplying(files.parts, upload, { summons: false })
  await files.work()
}

eachEngineAtNight((open) => {
  test('lines of files that wait, and lines to correct, are given to whom they name: by the case number or, without one, both names or a number of theirs alone', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    await loaded(files, KARIM, LEA, ';Quelqu’un;;+33 6 39 98 00 01;R-7;SPIP;n’importe;10h00;SPIP;;')
    await files.look(
      planningOf(
        'd-1;x;y;;R-3;SPIP;15/01/2027;9h00;SPIP;;',
        ';Zorglub;KARIM;;R-4;SPIP;15/01/2027;9h30;SPIP;;',
        ';ZORGLUB;Paul;;R-5;SPIP;15/01/2027;9h40;SPIP;;',
        // Of the same names, and of a colleague of theirs: somebody else's lines.
        'D-9;Zorglub;Karim;0639980009;R-6;SPIP;15/01/2027;9h50;SPIP;;',
        ';PAUL;Karim;;R-7;SPIP;15/01/2027;10h00;SPIP;karim.zorglub@justice.example;',
        LEA,
      ),
      'suite.csv',
    )
    const file = await readPersonFile(files.parts.store, await personIn(files))
    expect(file.fileLines.map(({ file: name, cells }) => [name, cells[0]])).toEqual([
      ['planning.csv', ''],
      ['suite.csv', 'd-1'],
      ['suite.csv', ''],
    ])
    expect(personFile(file)).toMatch(/suite\.csv : .*Zorglub ; KARIM/)
    expect(JSON.stringify(file)).not.toMatch(/PETIT|Paul/)
  })

  test('a number that somebody shares is no sign that a line is theirs', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    await loaded(files, KARIM, LEA.replace('0639980002', '0639980001'))
    await files.look(planningOf('D-8;Autre;Nom;0639980001;R-4;SPIP;15/01/2027;9h30;SPIP;;'))
    expect((await readPersonFile(files.parts.store, await personIn(files))).fileLines).toEqual([])
  })

  test('nobody is erased while a file of their office is being loaded; then no file that was kept names them', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    await loaded(files, KARIM, LEA, KARIM.replace('14/01/2027', 'n’importe').replaceAll('-1', '-7'))
    const { upload } = await files.look(planningOf(KARIM.replace('9h00', '9h30'), LEA))
    const karim = await personIn(files)
    await startApplying(files.parts, upload, { summons: false })
    await expect(erasePerson(files.parts, karim)).rejects.toMatchObject({ code: 'fileAtWork' })
    expect(await personIn(files)).toEqual(karim)
    await files.work()
    await files.look(planningOf(KARIM.replace('9h00', '9h45'), LEA))
    await erasePerson(files.parts, karim)
    expect(JSON.stringify(await dump(files.parts.store))).not.toMatch(/zorglub/i)
    expect(await personIn(files, 'D-2')).toMatchObject({ lastName: 'PETIT' })
  })

  test.each(['folder', undefined])(
    'nor while one comes without hands or by a command (%s), and again once it ended, was cut short, or its process died ten minutes ago',
    async (cameBy) => {
      const files = await openOffice('2026-12-01T10:00', await open())
      const { parts, clock, office } = files
      await loaded(files, KARIM)
      const karim = await personIn(files)
      const erasing = () => erasePerson(parts, karim)
      const load = (after: () => Promise<void>, store = parts.store) =>
        importSchedule(
          { ...parts, store },
          {
            source: planningOf(KARIM, LEA),
            fileName: 'p.csv',
            cameBy,
            summons: false,
            dryRun: false,
            watch: { after },
          },
        )

      const asked: string[] = []
      const refused = async () => void asked.push(await erasing().catch(({ code }) => code))
      await load(refused)
      expect(new Set(asked)).toEqual(new Set(['fileAtWork']))
      const cut = async () => {
        throw new CutOff()
      }
      await expect(load(cut)).rejects.toThrow(CutOff)
      expect(await isFileAtWork(parts.store, office.id, clock.now())).toBe(false)

      // Nothing of a process that died says that it did.
      let dead = false
      const { transaction } = parts.store
      const dying: Store['transaction'] = (work, beside) => (dead ? new Promise(() => {}) : transaction(work, beside))
      const died = Promise.withResolvers<void>()
      void load(
        async () => {
          dead = true
          died.resolve()
        },
        { ...parts.store, transaction: dying },
      )
      await died.promise
      await expect(erasing()).rejects.toMatchObject({ code: 'fileAtWork' })
      expect(await isFileAtWork(parts.store, 'another office', clock.now())).toBe(false)
      clock.set(clock.now().plus({ minutes: 11 }))
      await erasing()
      expect(JSON.stringify(await dump(parts.store))).not.toMatch(/zorglub/i)
    },
  )
})
