import { pageWords } from '../page-words.ts'
import * as english from './words-en.ts'

/** What stands around the guides; what they say stands in each of them. */
export const HELP = pageWords(
  {
    title: 'Aide',
    link: 'Aide',
    linkMeans: 'Aide sur cette page',
    intro:
      'Tout ce qui est écrit ici se lit en quelques minutes et s’imprime. Commencez par ce qui ressemble à votre travail.',
    pages: 'Pages de l’aide',
    contents: 'Dans ce guide',
    print: 'Pour imprimer, servez-vous du menu de votre navigateur (Ctrl + P).',
    onePage: 'Pour imprimer, servez-vous du menu de votre navigateur (Ctrl + P) : la page tient sur une feuille A4.',
    play: 'La jouer en dix minutes',
    guides: {
      agents: 'Pour les agents',
      staff: 'Pour le secrétariat',
      columns: 'Les colonnes des fichiers',
      admin: 'Pour l’administration',
      figures: 'Pour les chefs de service : ce que disent les chiffres',
    },
    papers: {
      leaflet: 'Le dépliant à remettre aux personnes',
      poster: 'L’affiche de la salle d’attente',
      colleague: 'Une page pour convaincre un collègue',
      workshop: 'La démonstration à jouer en atelier',
    },
    means: {
      agents: 'L’agenda, ce qui attend, les personnes, les e-mails : la journée, page par page.',
      staff: 'Charger un fichier, comprendre l’aperçu, ouvrir des créneaux, exporter.',
      columns: 'Chaque colonne d’un planning, de créneaux ou d’obligations, et les mots que le service comprend.',
      admin: 'Mettre le service en route, ses heures, ses textes, ses comptes, son journal.',
      figures: 'Ce que compte chaque chiffre, ce qui est masqué, et ce qu’ils ne disent pas.',
      leaflet: 'Une feuille de questions et de réponses, dans chaque langue, avec ce qui est gardé sur la personne.',
      poster: 'La même chose en grand, dans chaque langue.',
      colleague: 'À quoi cela sert, ce que cela ne fait pas, ce que l’on sait de son effet.',
      workshop: 'Une semaine en dix minutes, avec six cartes à découper.',
    },
    languages: 'Langue de cette feuille',
    unread:
      'Aucun locuteur natif n’a encore relu cette feuille : faites-la relire avant de l’afficher ou de la remettre.',
    lawUnread: 'Ce qui est dit des données personnelles est à relire par le délégué à la protection des données.',
    noPhone:
      'Le téléphone du service n’est pas noté : un administrateur l’écrit dans les réglages, sinon il est à remplir à la main.',
  },
  english.HELP,
)
