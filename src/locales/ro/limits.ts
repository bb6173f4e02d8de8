import { keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

export const limits: Limits = {
  keeps: keepsOf({
    stands: ['rămâne', 'cât timp nu se schimbă', 'dacă nu se schimbă', 'ca înainte'],
    calledOff: ['anulată', 'anulat'],
    officeHours: ['timpul programului', 'orele de birou'],
    somebodyReads: [
      'o persoană va citi',
      'o persoană îl va citi',
      'o persoană o va citi',
      'o persoană vă va citi',
      'cineva va citi',
    ],
    notAtNight: ['nu citește noaptea'],
    knows: ['este anunțat'],
    automatic: ['automate', 'automat'],
    nothingChanges: ['nimic nu se schimbă', 'nu se schimbă nimic'],
    noMoreTexts: ['nu mai vreți SMS', 'nu veți mai primi SMS', 'fără SMS', 'niciun SMS'],
    mandatory: ['obligatorie', 'obligatorii', 'trebuie să veniți'],
    firstName: ['prenumele', 'prenume'],
    resume: ['din nou'],
    again: ['din nou'],
    notThisNumber: ['nu este numărul', 'număr greșit'],
    receivesNoMore: ['nu va mai primi'],
    noReminder: ['nicio reamintire', 'niciun mesaj de reamintire'],
    unknownNumber: ['nu cunoaștem'],
    passedOn: ['am transmis', 'a fost transmis'],
    emergency: ['urgență'],
    dayAndNight: ['zi și noapte'],
  }),
  revealing:
    'judecător, judecătorul, judecătoare, tribunal, tribunalul, condamnare, condamnarea, condamnat, condamnată, pedeapsă, pedeapsa, închisoare, închisoarea, pușcărie, deținut, eliberare condiționată, probațiune, infracțiune, infracțiunea, recidivă, brățară, brățara, brățară electronică, muncă în folosul comunității, penal, penală, droguri, alcool, victimă, victima, agresiune, violență, violențe'.split(
      ', ',
    ),
  overclaims:
    'imediat ce scrieți, citim imediat, pe loc, în timp real, la orice oră, oricând, 24 de ore, 24h, 7 zile, citește zi și noapte, citim zi și noapte'.split(
      ', ',
    ),
  alarming: 'violență, violențe, pericol, alertă, alertat, poliție, poliția, 3919, 119, 3114'.split(', '),
}
