import { isKnownRegion } from '../domain/holidays.ts'
import { isKnownZone } from '../domain/time.ts'
import { addOffice } from '../store/offices.ts'
import { type Command, print, textOption, withParts } from './command.ts'

export const officeCommand: Command = {
  usage: 'office add CODE --name NAME [--zone ZONE] [--region REGION] [--phone PHONE] [--email EMAIL] [--json]',
  options: {
    name: { type: 'string' },
    zone: { type: 'string' },
    region: { type: 'string' },
    phone: { type: 'string' },
    email: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [verb, code] = call.positionals
    const name = textOption(call, 'name')
    const zone = textOption(call, 'zone') ?? call.config.firstOffice.zone
    const holidayRegion = textOption(call, 'region') ?? call.config.firstOffice.holidayRegion
    if (verb !== 'add' || !code || !name) return refuse(`Usage: justif ${officeCommand.usage}`)
    if (!isKnownZone(zone)) return refuse(`${zone} is not a time zone, e.g. Europe/Paris`)
    if (!isKnownRegion(holidayRegion))
      return refuse(`${holidayRegion} is not a region of holidays, e.g. FR, FR-67, GP, RE`)
    const office = {
      code,
      name,
      zone,
      holidayRegion,
      phone: textOption(call, 'phone'),
      email: textOption(call, 'email'),
    }
    const added = await withParts(call.config, ({ store, newId, clock }) =>
      store.transaction((tx) => addOffice(tx, { id: newId(), ...office }, newId, clock.now())),
    )
    if (!added) return refuse(`There already is an office ${code}.`)
    print(call, office, `Office ${code} is open.`)
    return 0
  },
}

function refuse(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}
