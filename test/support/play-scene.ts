import { DateTime } from 'luxon'

/** A play as read: who is there, what was convened, what is said and when. */
export interface Scene {
  /** The title and the sentences before the first stage direction, as written. */
  heading: string
  loadedAt: DateTime
  /** The planning is loaded in the play itself, and summons leave. */
  summons: boolean
  files: Record<string, string>
  phones: Map<string, string>
  sharing: [string, string][]
  protectedAdults: string[]
  paused: string[]
  /** Texted although their number is shared. */
  allowed: string[]
  /** Texted their sensitive obligations. */
  trusted: string[]
  /** Whose texts the carrier refuses. */
  refused: string[]
  /** Two people may have one first name. */
  firstNames: Map<string, string>
  /** What offices wrote down of places, by the name of the place. */
  directions: Map<string, string>
  contacts: Map<string, string>
  /** An absent agent and their cover, by the name in their address. */
  covers: [string, string][]
  officeEmail: string | undefined
  /** People may move by text to another agent. */
  colleagueSlots: boolean
  /** What comes free is offered to so many people at once. */
  freedHours: 'oneByOne' | 'threeAtOnce' | undefined
  /** The reminder of the day before leaves to those only who said nothing. */
  remindsUnanswered: boolean
  /** Types that people move themselves, though the office did not start so. */
  movable: string[]
  lines: Line[]
}

export type Line =
  | { kind: 'time'; at: DateTime }
  | { kind: 'said'; who: string; words: string }
  /** What an agent does on the pages. */
  | { kind: 'done'; what: 'takeOver' | 'handBack'; words: string }

export const AGENT = 'Agent'

const ZONE = 'Europe/Paris'

/** Reads a play; the service's lines and notes are dropped, since the service says them again. */
export function readScene(text: string): Scene {
  const [before = '', ...rest] = text.split(/^(?=\[)/m)
  const facts = before
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter(Boolean)
  const lines = rest.join('').split('\n').flatMap(readLine)
  const first = lines.find((line) => line.kind === 'time')
  if (!first) throw new Error('a play needs a first moment: [lundi 9 mars 2026, 10 h 00]')
  const scene: Scene = {
    heading: before.trim(),
    loadedAt: first.at.minus({ days: 1 }).set({ hour: 12, minute: 0 }),
    summons: false,
    files: {},
    phones: new Map(),
    sharing: [],
    protectedAdults: [],
    paused: [],
    allowed: [],
    trusted: [],
    refused: [],
    firstNames: new Map(),
    directions: new Map(),
    contacts: new Map(),
    covers: [],
    officeEmail: undefined,
    colleagueSlots: false,
    freedHours: undefined,
    remindsUnanswered: false,
    movable: [],
    lines,
  }
  const tables = new Tables()
  for (const fact of facts) readFact(fact, scene, tables)
  for (const line of lines) if (line.kind === 'said' && line.who !== AGENT) phoneOf(scene, line.who)
  scene.files = tables.files(scene)
  return scene
}

function readLine(line: string): Line[] {
  const time = /^\[(.+)\]$/.exec(line.trim())
  if (time?.[1]) return [{ kind: 'time', at: momentIn(time[1]) }]
  const done = /^L'agent (prend|rend) la main\.$/.exec(line)
  if (done) return [{ kind: 'done', what: done[1] === 'prend' ? 'takeOver' : 'handBack', words: line }]
  const said = /^(\p{Lu}[\p{L}-]*)\s+: (.*)$/u.exec(line)
  if (!said?.[1] || said[1] === 'Service') return []
  return [{ kind: 'said', who: said[1], words: said[2] ?? '' }]
}

/** "lundi 9 mars 2026, 10 h 00": the weekday must be right. */
function momentIn(words: string): DateTime {
  const at = DateTime.fromFormat(words.replace(/\s+à\s+/, ', '), "cccc d LLLL yyyy, H 'h' mm", {
    zone: ZONE,
    locale: 'fr',
  })
  const round = at.isValid
    ? at
    : DateTime.fromFormat(words.replace(/\s+à\s+/, ', '), "cccc d LLLL yyyy, H 'h'", { zone: ZONE, locale: 'fr' })
  if (!round.isValid) throw new Error(`not a moment: ${words} (${at.invalidExplanation})`)
  return round
}

const FACTS: [RegExp, (found: string[], scene: Scene, tables: Tables) => void][] = [
  [
    /^(\p{L}+) a rendez-vous(?: \((\w+)\))? (.+?), (\p{L}.*)\.$/u,
    ([who = '', type = 'SPIP', when = '', place = ''], scene, tables) => {
      phoneOf(scene, who)
      tables.appointments.push({ who, type: type || 'SPIP', at: momentIn(when), place })
    },
  ],
  [
    /^Créneau libre(?: \((\w+)\))?(?: de ([\w.]+))? : (.+?)\.$/u,
    ([type = 'SPIP', agent = 'marie.lefevre', when = ''], _, tables) =>
      void tables.slots.push({ type, at: momentIn(when), agent }),
  ],
  [
    /^Créneau libre du service : (.+?)\.$/u,
    ([when = ''], _, tables) => void tables.slots.push({ type: 'SPIP', at: momentIn(when), agent: undefined }),
  ],
  [
    /^Le service permet de choisir le créneau d'un autre agent\.$/u,
    (_, scene) => void Object.assign(scene, { colleagueSlots: true }),
  ],
  [
    /^Le service propose ce qui se libère à (une personne|trois personnes) à la fois\.$/u,
    ([many = ''], scene) =>
      void Object.assign(scene, { freedHours: many === 'une personne' ? 'oneByOne' : 'threeAtOnce' }),
  ],
  [
    /^Le rappel de la veille ne part qu'à qui n'a rien répondu\.$/u,
    (_, scene) => void Object.assign(scene, { remindsUnanswered: true }),
  ],
  [/^Le service permet de déplacer une? (\w+) par SMS\.$/u, ([type = ''], scene) => void scene.movable.push(type)],
  [/^(\p{L}+) n'est suivie? par personne\.$/u, ([who = ''], _, tables) => void tables.agents.set(who, '')],
  [/^(\p{L}+) doit apporter : (.+)\.$/u, ([who = '', what = ''], _, tables) => void tables.documents.set(who, what)],
  [
    /^(\p{L}+) a pour obligation : (.+)\.$/u,
    ([who = '', what = ''], _, tables) => void tables.obligations.push([who, what]),
  ],
  [
    /^(\p{L}+) lit (?:l'|le )(anglais|espagnol|portugais|roumain|arabe|français facile)\.$/u,
    ([who = '', language = ''], _, tables) => void tables.languages.set(who, language),
  ],
  [
    /^(\p{L}+) et (\p{L}+) ont le même téléphone\.$/u,
    ([one = '', other = ''], scene) => void scene.phones.set(other, phoneOf(scene, one)),
  ],
  [/^(\p{L}+) est sous curatelle\.$/u, ([who = ''], scene) => void scene.protectedAdults.push(who)],
  [/^(\p{L}+) est en pause\.$/u, ([who = ''], scene) => void scene.paused.push(who)],
  [/^Un agent permet d'écrire à (\p{L}+)\.$/u, ([who = ''], scene) => void scene.allowed.push(who)],
  [
    /^Un agent permet d'écrire à (\p{L}+) ses obligations sensibles\.$/u,
    ([who = ''], scene) => void scene.trusted.push(who),
  ],
  [/^L'opérateur refuse les SMS à (\p{L}+)\.$/u, ([who = ''], scene) => void scene.refused.push(who)],
  [/^(\p{L}+) s'appelle (\p{L}+)\.$/u, ([who = '', name = ''], scene) => void scene.firstNames.set(who, name)],
  [/^(\p{L}+) est suivie? par ([\w.]+)\.$/u, ([who = '', agent = ''], _, tables) => void tables.agents.set(who, agent)],
  [
    /^([\w.]+) est absente?, ([\w.]+) la remplace\.$/u,
    ([one = '', other = ''], scene) => void scene.covers.push([one, other]),
  ],
  [/^L'adresse du service est (\S+)\.$/u, ([email = ''], scene) => void Object.assign(scene, { officeEmail: email })],
  [/^Pour aller à (.+?) : (.+)$/u, ([place = '', way = ''], scene) => void scene.directions.set(place, way)],
  [/^Pour écrire à (.+?) : (.+)$/u, ([place = '', to = ''], scene) => void scene.contacts.set(place, to)],
  [
    /^Le planning est chargé (.+)\.$/u,
    ([when = ''], scene) => {
      scene.summons = true
      scene.loadedAt = momentIn(when)
    },
  ],
]

function readFact(fact: string, scene: Scene, tables: Tables): void {
  for (const [pattern, apply] of FACTS) {
    const found = pattern.exec(fact)
    if (found) {
      apply(found.slice(1), scene, tables)
      return
    }
  }
  throw new Error(`a play cannot say: ${fact}`)
}

function phoneOf({ phones }: Scene, who: string): string {
  const known = phones.get(who)
  if (known) return known
  const phone = `+3363998${String(phones.size + 1).padStart(4, '0')}`
  phones.set(who, phone)
  return phone
}

class Tables {
  appointments: { who: string; type: string; at: DateTime; place: string }[] = []
  slots: { type: string; at: DateTime; agent: string | undefined }[] = []
  documents = new Map<string, string>()
  obligations: [string, string][] = []
  /** In a word of the file's column. */
  languages = new Map<string, string>()
  agents = new Map<string, string>()

  files(scene: Scene): Record<string, string> {
    const files: Record<string, string> = {}
    if (this.appointments.length > 0) files['planning.csv'] = this.#planning(scene)
    if (this.slots.length > 0) files['creneaux.csv'] = this.#slots()
    if (this.obligations.length > 0) {
      files['obligations.csv'] = [
        'dossier;obligation',
        ...this.obligations.map(([who, what]) => `${caseOf(who)};${what}`),
      ].join('\n')
    }
    return files
  }

  #planning({ phones, firstNames }: Scene): string {
    const rows = this.appointments.map(({ who, type, at, place }, index) => {
      const language = this.languages.get(who) ?? 'fr'
      const day = at.toFormat('dd/MM/yyyy')
      const name = type === 'JAP' ? 'greffe.jap' : (this.agents.get(who) ?? 'marie.lefevre')
      const agent = name === '' ? '' : emailOf(name)
      return [
        caseOf(who),
        'TESTEUR',
        firstNames.get(who) ?? who,
        phones.get(who),
        language,
        `R-${index + 1}`,
        type,
        day,
        at.toFormat('HH:mm'),
        '30',
        place,
        '',
        agent,
        this.documents.get(who) ?? '',
      ].join(';')
    })
    return [
      'dossier;nom;prenom;telephone;langue;reference;type;date;heure;duree;lieu;adresse;agent_email;documents',
      ...rows,
    ].join('\n')
  }

  #slots(): string {
    const rows = this.slots.map(({ type, at, agent }) =>
      [
        type,
        at.toFormat('dd/MM/yyyy'),
        at.toFormat('HH:mm'),
        '30',
        'SPIP de Nanterre',
        agent === undefined ? '' : emailOf(agent),
        '1',
      ].join(';'),
    )
    return ['type;date;heure;duree;lieu;agent_email;places', ...rows].join('\n')
  }
}

export function emailOf(agent: string): string {
  return `${agent}@justice.example`
}

export function caseOf(who: string): string {
  return `D-${who.toUpperCase()}`
}
