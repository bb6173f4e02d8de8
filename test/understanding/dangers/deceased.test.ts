import { expect, test } from 'vitest'
import { understand } from '../../../src/understanding/understand.ts'
import { expecting } from '../../../training/sets.ts'

const read = (text: string) => understand(text, 'fr', expecting).deceased

test.each([
  'Elodie est décédée dimanche. Son père.',
  'regret de vous informer du décès de ma fille Elodie',
  "Elodie n'est plus parmi nous depuis hier, merci de ne plus écrire",
  'Bonjour, Élodie Durand est morte la semaine dernière',
  'Madame Elodie nous a quittés samedi',
  'sorry, Elodie passed away on Sunday',
  'the death of my daughter Elodie',
])('a death is told by the name of who died: %s', (text) => expect(read(text)?.names).toContain('elodie'))

test.each([
  "ma femme est morte samedi, c'est elle que vous convoquez",
  'la personne que vous suivez est décédée',
  'my husband died, he is the man you keep texting, it was him you are texting',
])('or plainly of whoever is followed: %s', (text) => expect(read(text)).toMatchObject({ plainly: true }))

test.each([
  "le père d'Elodie est décédé",
  'le décès du père d’Elodie',
  "je suis mort de fatigue, c'est Elodie",
  "Elodie est morte de rire en lisant l'adresse, non je plaisante",
  'mon téléphone est mort',
  'Elodie est malade',
])('and of others, or of nobody, not by theirs: %s', (text) => expect(read(text)?.names ?? []).not.toContain('elodie'))
