import { html } from 'hono/html'
import { EXPORT } from '../exports/words.ts'
import { ABSENT } from '../imports/absent-words.ts'
import { IMPORT, OUTCOME_WORDS } from '../imports/words.ts'
import { SLOTS } from '../slots/words.ts'
import { SIGNS } from '../words.ts'
import { type Chapter, type Guide, glossary, named, steps, to } from './guide.ts'
import { HELP } from './words.ts'

const loading = (): Chapter => ({
  id: 'charger',
  title: IMPORT.title,
  content: html`
    <p>Votre tableau reste le vôtre : le service n’en lit que les colonnes qu’il connaît, et ne vous demande aucune double saisie : ${to('/aide/colonnes', HELP.guides.columns)}.</p>
    ${steps(
      html`Dans votre tableur, enregistrez la feuille au format CSV. La première ligne porte le nom des colonnes.`,
      html`Dans ${to('/import', IMPORT.title)}, choisissez le fichier, puis ${named(IMPORT.look)}. Rien n’est encore enregistré.`,
      html`Lisez l’aperçu, surtout ${named(IMPORT.refusedLines)} et ${named(OUTCOME_WORDS.conflict)}, puis ${named(IMPORT.apply)}.`,
      html`Une erreur ? Tant qu’aucun SMS n’est parti, ${named(IMPORT.undo)} remet tout comme avant.`,
    )}
    <p>Pour commencer, prenez l’un des ${named(IMPORT.models)} : leurs lignes sont inventées.</p>
  `,
})

const preview = (): Chapter => ({
  id: 'apercu',
  title: 'Comprendre l’aperçu',
  content: html`
    <p>Chaque ligne est comparée à elle-même, telle que vous l’aviez chargée la dernière fois : seul ce que le fichier a changé est appliqué. Un vieux fichier chargé de
      nouveau ne défait donc ni un déplacement, ni un numéro corrigé. Le même fichier deux fois ne change rien et n’envoie rien.</p>
    ${glossary([
      [named(OUTCOME_WORDS.created), 'ces lignes ajoutent un rendez-vous ; chaque personne est convoquée.'],
      [
        named(OUTCOME_WORDS.changed),
        'un jour, une heure ou un lieu changé déplace le rendez-vous, et la personne est prévenue.',
      ],
      [named(OUTCOME_WORDS.cancelled), 'le fichier dit que le rendez-vous est annulé.'],
      [named(OUTCOME_WORDS.conflict), 'quelqu’un l’a aussi changé ici depuis : ce qui est ici reste.'],
      [
        named(OUTCOME_WORDS.doubtful),
        html`une ligne a disparu et une autre lui ressemble. Ses SMS attendent que quelqu’un tranche, dans l’agenda (${named(SIGNS.doubtful)}).`,
      ],
      [named(OUTCOME_WORDS.withoutPhone), 'la personne est dans la liste des lettres à écrire.'],
      [named(OUTCOME_WORDS.ignored), 'des lignes passées qui n’apprennent rien.'],
      [
        named(IMPORT.refusedLines),
        html`ces lignes seules ne sont pas chargées ; les autres le sont. Corrigez dans la page ce qui est faux, puis ${named(IMPORT.correctSave)} : l’aperçu est refait.`,
      ],
    ])}
    <p>Corrigez aussi votre tableau. Chargée de nouveau sans correction, elle est de nouveau refusée : le rendez-vous qu’elle a
      donné reste comme il est, et n’est jamais en double.</p>
    <p><em>Une ligne qui n’est plus dans le fichier n’annule jamais un rendez-vous.</em> Pour annuler, écrivez-le dans la colonne du statut,
      ou cochez le rendez-vous dans l’aperçu, sous ${named(ABSENT.title)}.</p>
    <p>${named(IMPORT.wordsTitle)} : si vos mots sont inconnus, dites une fois ce qu’ils veulent dire. ${named(IMPORT.textsTitle)} montre, jour par jour, ce qui partira
      et son coût. Après le chargement, ${named(IMPORT.refusedFile)} donne un fichier à corriger et à charger.</p>
  `,
})

const slots = (): Chapter => ({
  id: 'creneaux',
  title: SLOTS.title,
  content: html`
    <p>${to('/creneaux', SLOTS.title)} : les moments où une personne peut déplacer elle-même son rendez-vous, par SMS. Sans créneau libre, sa demande va à l’agent.</p>
    ${steps(
      html`${to('/creneaux/nouveaux', SLOTS.make)} : un seul, ou les mêmes chaque semaine. ${named(SLOTS.series.preview)} montre tout avant d’ouvrir ; les jours
        de fermeture sont laissés de côté.`,
      html`${named(SLOTS.one.close)} : plus personne ne le prend, et qui l’a le garde.`,
    )}
    <p>Ils se chargent aussi par un fichier : ${to('/aide/colonnes', HELP.guides.columns)}.</p>
  `,
})

const exporting = (): Chapter => ({
  id: 'exporter',
  title: EXPORT.title,
  content: html`
    <p>Ce qui s’est passé ici revient dans votre tableau : ${to('/export', EXPORT.title)}, puis ${named(EXPORT.changes)} : les rendez-vous déplacés, confirmés ou
      refusés, et les numéros en doute, depuis votre dernier export. ${named(EXPORT.all)} donne tout le planning, qui se charge de nouveau sans rien changer.</p>
    <p>Et le jour où plus rien ne répond ? ${named(EXPORT.paper)} donne les quatorze prochains jours dans un fichier qui s’ouvre sans Internet, avec le mot de
      votre service. Un administrateur choisit ce mot ; le service d’informatique peut en recevoir un chaque soir.</p>
    <p>Ces fichiers nomment des personnes suivies : rangez-les où seul le service peut les lire, et supprimez-les ensuite.</p>
  `,
})

/** For who holds the planning: files in, files out. */
export const staffGuide = (): Guide => ({
  title: HELP.guides.staff,
  intro:
    'Vous tenez le planning dans un tableur ; le service le lit, prévient les personnes, et vous rend ce qui a changé.',
  chapters: [loading(), preview(), slots(), exporting()],
})
