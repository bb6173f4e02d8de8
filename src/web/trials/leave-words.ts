import { pageWords } from '../page-words.ts'
import * as english from './leave-words-en.ts'

/** How a person leaves trials: what an agent reads. */
export const LEAVE = pageWords(
  {
    title: 'Hors de tout essai',
    intro:
      'Quand le service compare deux façons d’écrire ses SMS, chacun peut refuser d’y prendre part, sans dire pourquoi et sans conséquence. Si la personne le demande, notez-le ici : elle reçoit aussitôt les SMS habituels, et ne sera dans aucun essai.',
    keeps:
      'Cette page ne dit pas si la personne est dans un essai, et aucune autre ne dira qu’elle a refusé. Ses rendez-vous restent comptés dans l’essai où elle est peut-être, sans son nom dans le résultat, sauf si elle demande que tout soit effacé. Un résultat déjà lu ne change plus.',
    complained: 'La personne s’est plainte des SMS reçus',
    erase: 'La personne demande d’effacer ce qui a été compté d’elle',
    leave: 'Ne la mettre dans aucun essai',
    done: { sortie: 'C’est noté : elle reçoit les SMS habituels et n’est dans aucun essai.' },
  },
  english.LEAVE,
)
