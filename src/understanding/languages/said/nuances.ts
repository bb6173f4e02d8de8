import type { Ways } from '../in-any.ts'

/** How a language says one thing that is not what it sounds like, and what beside it takes that back; whole, each with a space around its words. */
export interface Nuance {
  said: Ways
  unless?: Ways
}

/** What sounds like an answer to an appointment and is less, or other. */
export interface Nuances {
  /** "Je peux pas venir avec mes enfants ?" */
  company: Nuance
  /** "Si je trouve pas de nounou je peux pas venir." */
  depends: Nuance
  /** "Je veux venir mais j'ai pas de voiture", "j'ai pas de voiture, comment je fais". */
  wouldCome: Nuance
  /** "Si besoin je pourrai décaler ?" */
  inGeneral: Nuance
  /** "On peut le faire au téléphone ?", "je peux venir bourré ?" */
  form: Nuance
  /** "Normalement oui", "pas sûr de pouvoir venir". */
  hedged: Nuance
  /** … and no more than that. */
  hedgedAlone: Nuance
  /** "Je serai là en pensée", "yes I'm coming to work tomorrow", "j'y allais chaque semaine": of something else, or of how things were. */
  ofAnotherThing: Nuance
  /** "Inch'allah", and no more. */
  godWilling: Nuance
  /** "J'ai zappé le rendez-vous, je peux venir quand ?" */
  missed: Nuance
  /** "C'est maintenu ?", "is it still on?" */
  standsStill: Nuance
  /** "Mon éduc m'accompagne": who says so comes. */
  accompanied: Nuance
  /** "Mon père passe au tribunal jeudi": of somebody close, and not a word of oneself or the appointment. */
  newsOfAnother: Nuance
  /** "Je peux pas le rater celui-là", "I can't miss this one". */
  cannotMiss: Nuance
  /** "Le 14 je peux pas, par contre le 17 je suis libre": a day that would do, behind one that does not. */
  offersOther: Nuance
  /** "Je peux pas venir avant 10h". */
  fromAnHour: Nuance
  /** "Je choisis le matin", "lundi", with nothing to choose from. */
  daysAlone: Nuance
  /** "Je viens seul ou accompagné". */
  aloneOr: Nuance
  /** "J'ai pas encore envoyé l'attestation". */
  notSentYet: Nuance
  /** "Je suis arrivée", "in the waiting room". */
  arrived: Nuance
  /** "Still on the bus". */
  onTheWay: Nuance
  /** "Just got out, all good". */
  been: Nuance
  /** "Never mind, 9am is fine." */
  keepsHour: Nuance
  /** "Je vous ai déjà dit oui", "that's what I said". */
  insists: Nuance
  /** "Mardi ou lundi matin". */
  eitherDay: Nuance
  /** "Non, c'est en mars, jeudi c'est bon." */
  meantLater: Nuance
  /** "Vous pouvez arrêter les rappels, je viens." */
  needless: Nuance
  /** "Stop, j'ai compris, je viens." */
  impatient: Nuance
  /** "Plus de messages ? J'ai rien reçu." */
  asksWhyNone: Nuance
  /** "C'est pas mon téléphone à moi", "pas la bonne personne à qui demander ça". */
  ownNumber: Nuance
}
