import type { Doubt } from '../domain/identity/doubts.ts'

const BECAUSE: Record<Doubt, string> = {
  alsoName: 'un mot courant est aussi un nom connu',
  nearName: 'un mot ressemble à un nom connu',
  capital: 'un mot inconnu a une majuscule',
  digits: 'un numéro reste peut-être',
  email: 'une adresse e-mail reste peut-être',
  address: 'une adresse reste peut-être',
  spelt: 'un mot est épelé',
  script: 'une autre écriture',
}

/** What the command writes before misread messages, and before each that leaves a doubt. */
export const misread = {
  toRead:
    'À relire ligne à ligne par une personne avant que rien n’en soit appris : retirez ce qui nommerait encore quelqu’un, corrigez le sens s’il le faut. Une ligne en « # » attend cette relecture : effacez ensuite son début, jusqu’à la première tabulation.',
  doubtful: (doubts: readonly Doubt[]) => `à vérifier (${doubts.map((doubt) => BECAUSE[doubt]).join(' ; ')})`,
}
