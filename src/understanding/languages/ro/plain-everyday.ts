import type { Sayings } from '../../reading/sayings.ts'

/** Everyday talk in words of danger, of which nothing is left once it is set aside. */
export const plainEveryday: Sayings = {
  words: {
    HABIT: `baut bautura alcool fumat tigari droguri drog* jocuri pacanele`,
  },
  says: ['vreau|incerc|trebuie|pot|reusesc|voi|o sa? ma? las|opresc|renunt de|din|la|cu? HABIT'],
  unless: ['mor|omor|viata|traiesc|adio|sinucid'],
}
