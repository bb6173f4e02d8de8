import { html } from 'hono/html'
import { ACCOUNT, COVER } from '../account/words.ts'
import { REHEARSAL } from '../first-run/rehearsal-words.ts'
import { FIRST_RUN } from '../first-run/words.ts'
import { OFFICES } from '../offices/words.ts'
import { RIGHTS } from '../people/rights-words.ts'
import { PROGRAMS } from '../programs/words.ts'
import { SENDING } from '../sending/words.ts'
import { SETTINGS } from '../settings/words.ts'
import { FACTOR } from '../sign-in/second-factor-words.ts'
import { SHEET } from '../wording/sheet-words.ts'
import { TYPE_WORDS, WORDING } from '../wording/words.ts'
import { type Chapter, type Guide, glossary, named, steps, to } from './guide.ts'
import { HELP } from './words.ts'

const start = (): Chapter => ({
  id: 'commencer',
  title: 'Mettre en route',
  content: html`
    <p>${to('/bienvenue', FIRST_RUN.title)} mène par six étapes courtes, que l’on peut laisser et reprendre. Elles vérifient l’opérateur et la messagerie en les interrogeant vraiment.
      Ensuite :</p>
    ${steps(
      html`${to('/reglages', SETTINGS.title)} : ${named(SETTINGS.office.name)}, ${named(SETTINGS.office.phone)} et ${named(SETTINGS.office.email)}. Sans cette adresse,
        une alerte de danger n’a que l’agent pour la lire.`,
      html`${to('/reglages/types', SETTINGS.types.title)} : dites ce qui peut se déplacer par SMS. Une audience ne se déplace jamais ainsi.`,
      html`${to('/reglages/lieux', SETTINGS.places.title)} : ${named(SETTINGS.places.directions)}, ${named(SETTINGS.places.contact)}.`,
      html`${to('/agents', SETTINGS.agents.title)} : ${named(SETTINGS.agents.add)} à chacun.`,
      html`${to('/reglages/textes', WORDING.title)} : lisez ce qui partira, et envoyez-vous-en un : ${named(WORDING.send)}.`,
      html`Remettez le ${to('/aide/depliant', HELP.papers.leaflet.toLowerCase())} aux personnes avant leur premier SMS, et chargez le planning d’un seul agent pour commencer.`,
    )}
    <p>Qui installe le logiciel lit aussi le guide d’exploitation livré avec lui (docs/operating.md), et le délégué à la protection des données le dossier de conformité
      (docs/conformite).</p>
  `,
})

const rehearsal = (): Chapter => ({
  id: 'rodage',
  title: REHEARSAL.title,
  content: html`
    <p>Un service neuf commence par un rodage : les SMS ne partent qu’aux numéros de l’équipe, et un bandeau le dit sur chaque page. ${to('/rodage', REHEARSAL.title)} tient la
      liste de ces numéros. ${named(REHEARSAL.opening)} dit combien de SMS partiraient aujourd’hui, et combien ne partiront pas : rien de ce qui était dû avant ne surgit.</p>
    <p>Qui écrit être en danger, ou STOP, reçoit sa réponse même pendant le rodage. Les autres messages reçus arrivent dans les pages comme toujours.</p>
  `,
})

const office = (): Chapter => ({
  id: 'service',
  title: SETTINGS.office.title,
  content: html`
    ${glossary([
      [
        named(SETTINGS.office.reminders),
        'quatre jours et un jour avant ont montré leur effet ; deux jours avant seulement, non.',
      ],
      [named(SETTINGS.office.closed), 'les ponts, la fête du service : rien ne part ces jours-là.'],
      [named(SETTINGS.office.opened), 'un jour férié où le service est ouvert.'],
      [named(SETTINGS.office.welcome), 'un premier SMS dit qui écrit, pourquoi, et comment arrêter.'],
      [named(SETTINGS.office.digestAt), 'chaque agent peut choisir la sienne.'],
      [named(SETTINGS.office.price), 'pour annoncer ce que coûtera un fichier.'],
    ])}
    <p>Si plusieurs services partagent l’installation, ${to('/services', OFFICES.title)} les montre côte à côte.</p>
  `,
})

const types = (): Chapter => ({
  id: 'types',
  title: SETTINGS.types.title,
  content: html`
    <p>Pour chaque type : ${named(SETTINGS.types.movingLabel)} (${SETTINGS.types.moving.self}, ${SETTINGS.types.moving.asked}, ${SETTINGS.types.moving.never}), ses
      rappels, les documents à apporter. Un rappel ${named(SETTINGS.office.onlyUnanswered)} laisse tranquilles les personnes qui ont dit oui ou non. ${named(SETTINGS.types.renaming)} change
      ce que disent les pages, ${named(SETTINGS.types.adding)} en crée un. ${named(TYPE_WORDS.link)} : comment le service l’appelle, en mots neutres. Le SMS est peut-être lu par
      quelqu’un d’autre : aucun mot ne doit révéler une condamnation.</p>
  `,
})

const places = (): Chapter => ({
  id: 'lieux',
  title: SETTINGS.places.title,
  content: html`
    <p>Ils arrivent avec les fichiers. La page dit lesquels n’ont pas d’adresse. ${named(SETTINGS.places.naming)} les corrige : les SMS pas encore partis suivent. ${named(SETTINGS.places.merge)} réunit
      deux écritures d’une même porte. Un fichier qui dit l’ancien nom trouve le bon lieu. Les personnes déjà prévenues ne reçoivent rien de plus : si la porte change, prévenez-les.</p>
    <p>${named(SETTINGS.places.directions)} est dit à qui demande le chemin : l’arrêt, la rue, l’étage, avec des mots. Les liens sont
      refusés : beaucoup s’en méfient, et l’opérateur peut bloquer le SMS.</p>
  `,
})

const texts = (): Chapter => ({
  id: 'textes',
  title: WORDING.title,
  content: html`
    <p>Chaque phrase peut être dite avec vos mots, dans chaque langue. Le service garde ce qui protège la personne : qui écrit, quand, où, les numéros d’urgence. Il
      montre le coût, et refuse ce qui dirait à un passant ce que la personne vit. ${named(WORDING.default)} ramène la nôtre.</p>
    <p>Les six langues étrangères autres que l’anglais n’ont pas encore été relues par quelqu’un dont c’est la langue : ${named(SHEET.link)} donne une feuille à corriger,
      qui se charge ensuite ici.</p>
  `,
})

const accounts = (): Chapter => ({
  id: 'comptes',
  title: SETTINGS.agents.title,
  content: html`
    <p>Un rôle par personne, le plus petit qui suffise :</p>
    <ul>${Object.values(SETTINGS.agents.roles).map((role) => html`<li>${role}</li>`)}</ul>
    <p>Quelqu’un part ? Le rôle ${named(SETTINGS.agents.roles.none)} ferme ses pages à l’instant, sur tous ses ordinateurs. Une absence ? ${named(COVER.link)}. Un agent
      nommé dans un fichier reçoit des e-mails, et ne peut pas se connecter tant que vous n’avez pas ouvert son accès.</p>
  `,
})

const programs = (): Chapter => ({
  id: 'logiciels',
  title: PROGRAMS.title,
  content: html`
    <p>${to('/reglages/acces', PROGRAMS.title)} : ${named(PROGRAMS.add)} à un logiciel du service, pour ${named(PROGRAMS.rights.mayLoad)} ou
      ${named(PROGRAMS.rights.mayRead)}. Le jeton n’est montré qu’une fois : copiez-le aussitôt dans le logiciel, jamais dans un e-mail. Ce qu’un logiciel lit ne contient ni
      nom, ni numéro, ni mots de personne : un numéro de dossier, une référence, une heure et la réponse.</p>
    <p>Le même fichier chargé par la page, par le dossier surveillé ou par un logiciel ne change rien la deuxième fois. Un e-mail dit à qui charge les fichiers ce que chacun a
      donné. Un doute sur un jeton ? ${named(PROGRAMS.revoke)} : il n’ouvre plus rien à l’instant.</p>
  `,
})

const codes = (): Chapter => ({
  id: 'codes',
  title: FACTOR.title,
  content: html`
    <p>Vous voyez et réglez tout le service : en plus de votre adresse, un code de votre téléphone vous est demandé à chaque connexion, sauf si le compte de votre
      administration a déjà demandé une double authentification.</p>
    ${steps(
      html`La première fois, la page vous guide : une application de codes sur le téléphone, un carré à lire, six chiffres à recopier.`,
      html`Dix codes de secours s’affichent une seule fois. Imprimez-les, et rangez-les loin du téléphone : chacun le remplace une fois.`,
      html`Nouveau téléphone ? ${to('/mon-compte', ACCOUNT.title)}, ${named(FACTOR.change)}, avec un code de l’ancien ou un code de secours.`,
    )}
    <p>Un collègue a perdu son téléphone et ses codes, ou son compte professionnel a changé ? Vérifiez de vive voix que c’est bien lui, puis réinitialisez sa connexion dans
      ${to('/agents', SETTINGS.agents.title)} : un e-mail le lui dit, et le journal le garde. Personne ne réinitialise la sienne : soyez deux à administrer. Cinq codes faux de
      suite, et plus aucun n’est accepté pendant un quart d’heure. Vous n’avez rien tapé et un e-mail parle de codes faux ? Quelqu’un lit votre messagerie : prévenez
      votre service informatique.</p>
  `,
})

const journal = (): Chapter => ({
  id: 'journal',
  title: SETTINGS.journal.title,
  content: html`
    <p>${to('/journal', SETTINGS.journal.title)} dit qui a lu, changé, envoyé ou exporté quoi. Regardez-le de temps en temps : une consultation sans raison de travail est une
      atteinte au secret.</p>
  `,
})

const rights = (): Chapter => ({
  id: 'droits',
  title: RIGHTS.title,
  content: html`
    <p>Une personne qui demande ce qui est gardé d’elle, qui l’a lu, ou que l’on efface, a droit à une réponse. ${RIGHTS.identityFirst} Tout est au bas de sa page, et au
      journal :</p>
    ${glossary([
      [named(RIGHTS.export), 'un fichier lisible à lui remettre, sans rien d’autrui. Le secrétariat le peut aussi.'],
      [
        named(RIGHTS.readings),
        'une page à imprimer : quand et par qui ; le délégué à la protection des données dit si les noms y sont.',
      ],
      [
        named(RIGHTS.erase),
        'pour de bon. La page dit d’abord ce qui restera, et demande de taper le numéro de dossier.',
      ],
    ])}
    <p>Après un effacement, retirez la personne du planning : sinon le prochain chargement la crée à nouveau.</p>
  `,
})

const trials = (): Chapter => ({
  id: 'essai',
  title: SETTINGS.trials,
  content: html`
    <p>${to('/essai', SETTINGS.trials)} : comparer honnêtement deux façons de faire. Personne n’y perd sa convocation ni son rappel de la veille. Le protocole est écrit d’abord, et
      ne change plus ; rien ne commence tant que vous ne le décidez pas. Une personne peut refuser d’en être, sur sa page.</p>
  `,
})

const trouble = (): Chapter => ({
  id: 'panne',
  title: 'Quand quelque chose ne va pas',
  content: html`
    <ul>
      <li>Rien ne part : ${to('/envois', SENDING.title)} dit si l’opérateur refuse le compte. Les SMS attendent et partiront d’eux-mêmes.</li>
      <li>Un agent ne reçoit plus d’e-mails : la même page nomme les adresses refusées.</li>
      <li>Les pages ne s’ouvrent plus : la feuille du jour imprimée la veille, et le tableur, suffisent pour une journée. Prévenez qui tient la machine.</li>
      <li>Des données ont pu être lues par quelqu’un d’autre : prévenez aussitôt le délégué à la protection des données ; la loi compte en heures.</li>
    </ul>
  `,
})

/** For who sets the office up and answers for it. */
export const adminGuide = (): Guide => ({
  title: HELP.guides.admin,
  intro:
    'Une ou deux personnes par service suffisent. Vous décidez de ce qui part, dans quels mots, et de qui voit quoi.',
  chapters: [
    start(),
    rehearsal(),
    office(),
    types(),
    places(),
    texts(),
    accounts(),
    codes(),
    programs(),
    journal(),
    rights(),
    trials(),
    trouble(),
  ],
})
