import { html } from 'hono/html'
import { ACCOUNT } from '../account/words.ts'
import { HAND_MANY } from '../agenda/many-hand-words.ts'
import { AGENDA, FILTERS, LETTERS, LINKS, MANY, OUTCOMES, PRESENCE } from '../agenda/words.ts'
import { APPOINTMENT } from '../appointments/words.ts'
import { CONVERSATIONS } from '../conversations/words.ts'
import { KEYS } from '../keys-box.ts'
import { MAIL } from '../mail/words.ts'
import { OFFICES } from '../offices/words.ts'
import { OWN } from '../own-people/words.ts'
import { BY_HAND, DUTY } from '../people/by-hand-words.ts'
import { MISREADING } from '../people/misreading-words.ts'
import { READY } from '../people/ready-words.ts'
import { PEOPLE } from '../people/search-words.ts'
import { PERSON } from '../people/words.ts'
import { REQUESTS } from '../requests/words.ts'
import { SENDING } from '../sending/words.ts'
import { SHARED, SIGNS, SITE } from '../words.ts'
import { type Chapter, type Guide, glossary, named, steps, to, written } from './guide.ts'
import { HELP } from './words.ts'

const agenda = (): Chapter => ({
  id: 'agenda',
  title: AGENDA.title,
  content: html`
    <p>${to('/agenda', AGENDA.title)} montre les rendez-vous d’un jour, ou d’une semaine du lundi au vendredi (le samedi et le dimanche s’il y vient quelqu’un), avec ce que l’on sait de chacun. ${named(AGENDA.own)} ou ${named(AGENDA.everybody)} : ce
      que vous choisissez reste. ${named(FILTERS.title)} en montre moins : un type, un lieu, un collègue. ${named(LINKS.print)} met sur papier ce qui est affiché, jour par jour, à cocher à la main.</p>
    <p>La colonne ${named(AGENDA.columns.known)} dit, pour chaque personne :</p>
    ${glossary([
      [named(SIGNS.danger), 'elle a parlé d’un danger : elle passe avant tout le reste.'],
      [named(SIGNS.confirmed), 'elle a dit oui, sans condition. Un doute n’est jamais pris pour un oui.'],
      [
        named(SIGNS.declined),
        'elle a dit ne pas pouvoir venir. Le rendez-vous tient tant que vous n’avez rien décidé.',
      ],
      [named(SIGNS.moveAsked), 'elle voudrait un autre moment : à vous de répondre.'],
      [named(SIGNS.movedByText), 'elle a choisi elle-même un créneau que vous aviez ouvert.'],
      [named(SIGNS.wrote), 'elle a écrit autre chose : une question, un retard.'],
      [
        named(SIGNS.silent),
        'elle a reçu un SMS et n’a rien répondu. Cela n’annonce pas une absence : beaucoup viennent sans répondre.',
      ],
      [named(SIGNS.notTextedYet), 'son premier SMS n’est pas encore parti.'],
      [named(SIGNS.unreachable), 'aucun SMS ne lui arrive ; la raison suit. Il faut lui écrire ou l’appeler.'],
      [named(SIGNS.paused), 'vous ou un collègue avez demandé que rien ne parte.'],
      [named(SIGNS.doubtful), 'un fichier a peut-être déplacé un autre rendez-vous : dites lequel, ses SMS attendent.'],
    ])}
  `,
})

const presence = (): Chapter => ({
  id: 'presence',
  title: PRESENCE.column,
  content: html`
    <p>Sur l’agenda, un clic suffit : ${named(PRESENCE.honour)}, ${named(PRESENCE.miss)} ou ${named(PRESENCE.excuse)}. Vous vous êtes trompé de ligne ?
      Pendant dix minutes, ${named(PRESENCE.undo)} remet tout comme avant.</p>
    <p>Noter une absence peut faire partir un SMS, quelques minutes plus tard : l’agenda dit à quelle heure, et ${named(PRESENCE.withhold)} l’arrête.</p>
    <p>Ce qui n’a pas été noté reste dans ${to('/agenda/issues', OUTCOMES.title)}, jour par jour. Au clavier, la touche Tab passe d’une personne à l’autre et les flèches
      choisissent ; ${named(OUTCOMES.allCame)} remplit le reste du jour. Sans ces réponses, aucun taux d’absence n’est juste.</p>
  `,
})

const appointments = (): Chapter => ({
  id: 'rendez-vous',
  title: 'Donner, déplacer, annuler',
  content: html`
    <p>Dans l’agenda, cliquez sur le nom de la personne : son rendez-vous s’ouvre. Chaque changement montre d’abord le SMS qui partira, son coût et son heure
      (${named(APPOINTMENT.preview)}) ; rien ne change avant le dernier bouton.</p>
    ${steps(
      html`Pour déplacer : choisissez un créneau libre, ou un autre moment, puis ${named(APPOINTMENT.apply.move.tell)}.`,
      html`Pour annuler : ${named(APPOINTMENT.cancelOne)}, puis ${named(APPOINTMENT.apply.cancel.tell)}. Un rendez-vous annulé par erreur se rétablit :
        ${named(APPOINTMENT.restore)}.`,
      html`Vous avez déjà la personne au téléphone ? ${named(APPOINTMENT.apply.move.quiet)} et ${named(APPOINTMENT.apply.cancel.quiet)} n’envoient rien.`,
    )}
    <p>Pour un nouveau rendez-vous : ${named(PERSON.appointments.make)}, sur la page de la personne.</p>
  `,
})

const many = (): Chapter => ({
  id: 'plusieurs',
  title: MANY.title,
  content: html`
    <p>Vous êtes malade, le service ferme : ${to('/agenda/plusieurs', LINKS.many)}. Choisissez les jours et l’agent, ${named(MANY.show)}, cochez, puis
      ${named(MANY.cancel)} ou ${named(MANY.move)}. Vous lisez ce que chaque personne recevra avant d’appliquer. Qui ne peut pas être joint par SMS est
      nommé à part, à prévenir autrement. Sans SMS : ${named(HAND_MANY.hand)}, à la même heure. Un rendez-vous qu’aucun créneau ne prend ne reste pas à qui est absent :
      ${named(HAND_MANY.cancelThese)} ou ${named(HAND_MANY.handThese)}.</p>
  `,
})

const letters = (): Chapter => ({
  id: 'lettres',
  title: LETTERS.title,
  content: html`
    <p>${to('/agenda/lettres', LINKS.letters)} réunit les personnes qu’aucun SMS n’a pu prévenir : sans numéro, numéro en doute, arrêt demandé. Une lettre
      partie se coche : ${named(LETTERS.sent)}.</p>
    <p>${named(LETTERS.download)} donne un seul fichier : une lettre par personne, dans sa langue et en français, pour une enveloppe à fenêtre qui ne montre
      que le nom et l’adresse. Une fois le courrier parti, ${named(LETTERS.post)} : ces personnes ne sont plus listées. La lettre d’un seul rendez-vous
      s’imprime de sa page : ${named(LETTERS.one)}. L’adresse vient du planning, d’une colonne <code>adresse_personne</code>.</p>
    <p>Si la liste dit de ne pas écrire au domicile, suivez-la à la lettre : quelqu’un d’autre lit ce que la personne reçoit. Remettez-lui le courrier
      vous-même, puis ${named(LETTERS.handed)}.</p>
  `,
})

const requests = (): Chapter => ({
  id: 'demandes',
  title: REQUESTS.title,
  content: html`
    <p>${to('/demandes', REQUESTS.title)} réunit ce que le service ne décide pas tout seul, le plus urgent en premier. Le nombre à côté du menu compte ce que
      personne n’a pris.</p>
    ${steps(
      html`${named(REQUESTS.take)} : vos collègues voient que vous vous en occupez. ${named(REQUESTS.giveBack)} la remet à tous.`,
      html`${named(REQUESTS.answer)} ouvre la conversation ; ${named(REQUESTS.chooseMoment)} donne un autre rendez-vous, ou garde celui qui est prévu
        (${named(REQUESTS.move.refuse)}).`,
      html`${named(REQUESTS.finish)} quand c’est réglé. ${named(REQUESTS.reopen)} si cela ne l’était pas.`,
    )}
    <p>${named(REQUESTS.kinds.sharedNumber)} : deux personnes ont le même téléphone. Tant que vous n’avez pas choisi ${named(REQUESTS.allow)}, rien de personnel n’y part.</p>
  `,
})

const own = (): Chapter => ({
  id: 'mes-personnes',
  title: OWN.title,
  content: html`
    <p>${to('/mes-personnes', OWN.title)} est la page où commence votre journée : les personnes que vous suivez, qui attend une réponse en premier, puis le prochain rendez-vous.
      Une personne est à vous si vous êtes son ${named(OWN.referent)} ; sans référent, si son rendez-vous est avec vous.</p>
    <p>Pour passer le relais : sur la page de la personne, ${named(OWN.referentField)} ; pour un jour, ${named(OWN.handDay)}. Vous voyez d’abord ce que votre collègue a à la même
      heure. Personne ne reçoit de SMS.</p>
  `,
})

const inbox = (): Chapter => ({
  id: 'boite',
  title: CONVERSATIONS.title,
  content: html`
    <p>${to('/conversations', CONVERSATIONS.title)} réunit ce que les personnes ont écrit à tout le service, le plus récent en premier. La liste que vous choisissez
      reste la vôtre la fois suivante.</p>
    ${steps(
      html`${named(CONVERSATIONS.open)} montre l’échange et ce qui attend. ${named(CONVERSATIONS.sendAndFinish)} répond et règle la question d’un coup.`,
      html`${named(CONVERSATIONS.takeIt)}, ou ${named(CONVERSATIONS.assignTo)} : vos collègues voient qui s’en occupe.`,
      html`${named(CONVERSATIONS.later)} : la conversation revient seule au moment choisi, ou dès que la personne écrit.`,
    )}
    <p>Pendant qu’un collègue écrit à la même personne, la page le dit. Rien de ce qu’il tape n’est transmis avant l’envoi. Un collègue a répondu pendant que vous écriviez ? Votre SMS ne part pas : la page montre sa réponse, et garde vos mots. Il en va de même d’une réponse prête, d’un
      autre moment proposé ou refusé, et des liens d’un e-mail plus ancien que sa réponse.</p>
    <p>${named(CONVERSATIONS.notes)} : jamais envoyées. La personne peut demander à les lire.</p>
  `,
})

const danger = (): Chapter => ({
  id: 'danger',
  title: 'Quand quelqu’un parle d’un danger',
  content: html`
    <p>Envie de mourir, violences, menaces : la personne reçoit aussitôt les numéros qui aident, jour et nuit, et l’agent qui la suit reçoit un e-mail, comme le
      service. Ensuite, le service se tait, sauf pour les questions simples.</p>
    ${steps(
      html`Appelez la personne. Si elle ne répond pas, ou si le risque est immédiat, appelez le 15 (santé) ou le 17 (violences). Le 3114 conseille aussi les
        professionnels.`,
      html`Si l’e-mail dit que quelqu’un lit son téléphone, n’appelez pas et n’écrivez pas : voyez-la seule.`,
      html`Quand elle est en sécurité, ouvrez sa page et choisissez ${named(PERSON.conversation.handBack)} : les rappels reprennent.`,
    )}
    <p>Quand elle n’en est pas sûre, l’e-mail dit ${named(REQUESTS.kinds.perhapsDanger ?? '')} : lisez le message tout de suite. Rien d’autre ne change : ce qui est clair a sa
      réponse, et les rappels continuent.</p>
    <p>La machine ne reconnaît pas tout : une ironie, un adieu lui échappent. Ce qu’elle ne comprend pas attend dans ${to('/demandes', REQUESTS.title)} : lisez-le chaque
      jour. La nuit et le week-end, personne du service ne lit.</p>
  `,
})

const person = (): Chapter => ({
  id: 'personne',
  title: SITE.people,
  content: html`
    <p>Dans ${to('/personnes', PEOPLE.title)}, cherchez par nom, téléphone ou numéro de dossier. La page d’une personne réunit ses rendez-vous, ses SMS, ses
      obligations et tout ce qui a été fait ; chaque consultation y est notée.</p>
    ${glossary([
      [
        named(PERSON.contact.change),
        'le numéro est corrigé partout ; ce qui est prévu partira vers le nouveau, sans rien répéter.',
      ],
      [
        named(PERSON.contact.trust),
        'après un doute (mauvais numéro, SMS non remis), si vous l’avez vérifié avec la personne.',
      ],
      [
        named(PERSON.sending.pause),
        'détention, hospitalisation, fin de mesure : plus rien ne part, jusqu’au jour que vous dites. La raison reste sur sa page. C’est aussi au bas de chacun de ses rendez-vous.',
      ],
      [named(PERSON.sending.protect), 'rien ne se déplace alors par SMS.'],
      [
        named(PERSON.sending.noteStop),
        'elle vous l’a dit de vive voix. Ses rendez-vous restent obligatoires : il faut lui écrire.',
      ],
      [
        named(PERSON.sending.allowSensitive),
        'soins, interdictions : ces obligations ne sont jamais dites par SMS sans votre accord.',
      ],
      [named(PERSON.obligations.verify), 'vous avez vu le justificatif. Un SMS qui l’annonce ne prouve rien.'],
    ])}
  `,
})

const byHand = (): Chapter => ({
  id: 'a-la-main',
  title: 'Écrire à la main',
  content: html`
    <p>Quelqu’un que le planning n’a pas encore ? ${to('/personnes/nouvelle', BY_HAND.make)}. Le planning qui portera le même numéro de dossier le retrouve, sans le doubler. Sur
      sa page : ${named(PERSON.appointments.make)}, et ${named(BY_HAND.correct)}. Un fichier ne défait pas ce que vous avez écrit : s’il dit autre chose, qui le charge le voit.</p>
    <p>Les obligations aussi : ${named(DUTY.make)}, ${named(DUTY.change)}, et ${named(DUTY.seen)} quand le justificatif arrive, même si personne ne l’avait annoncé. Aucun SMS ne
      part : la personne lit ses obligations quand elle les demande, et une obligation levée n’est plus dite.</p>
  `,
})

const conversation = (): Chapter => ({
  id: 'conversation',
  title: PERSON.sections.conversation,
  content: html`
    <p>Le service répond seul à ce qui est simple : quand, où, avec qui, quoi apporter. Dès que vous écrivez, la conversation est à vous et il se tait, sauf pour un
      danger, un STOP, un lieu ou une heure.</p>
    ${steps(
      html`${named(PERSON.conversation.takeOver)} : si vous voulez qu’il se taise avant d’écrire.`,
      html`Écrivez dans ${named(PERSON.conversation.write)}. Signez : la personne ne voit que le numéro du service. Le compteur dit combien de SMS seront
        facturés.`,
      html`Une faute ? Pendant cinq secondes après l’envoi, ${named(PERSON.conversation.leaving.takeBack)} retient le SMS et remet vos mots dans la case. Après, il est parti.`,
      html`${named(PERSON.conversation.handBack)} quand vous avez fini.`,
    )}
    <p>Quelqu’un d’autre lit peut-être par-dessus son épaule : n’écrivez ni l’infraction, ni la peine, ni les soins.</p>
  `,
})

const languages = (): Chapter => ({
  id: 'langues',
  title: READY.title,
  content: html`
    <p>Les SMS partent en neuf langues, dont le français facile. La langue se choisit sur la page de la personne (${named(PERSON.contact.changeLanguage)}), ou la personne
      la demande par un mot : ${written('español', 'es')}.</p>
    <p>Sous un message dans une autre langue, ${named(SHARED.readByMachine)} dit ce que la machine en a tiré. Ce n’est pas une traduction : dans le doute, appelez avec un
      interprète. ${named(READY.title)} propose des phrases que vous lisez en français et que la personne reçoit dans sa langue.</p>
  `,
})

const misread = (): Chapter => ({
  id: 'mal-compris',
  title: MISREADING.title,
  content: html`
    <p>La machine s’est trompée ? À côté du message, ${named(MISREADING.ask)}, puis ${named(MISREADING.mark)}. Cela aide à mieux lire les suivants. Cela ne change pas le
      rendez-vous et ne prévient personne : s’il le faut, faites-le vous-même.</p>
  `,
})

const sending = (): Chapter => ({
  id: 'envois',
  title: SENDING.title,
  content: html`
    <p>${to('/envois', SENDING.title)} dit ce que devient chaque SMS, pourquoi l’un n’est pas arrivé, et quoi faire. ${named(SENDING.fates.uncertain)} veut dire que nul ne
      sait encore s’il est parti : ne le renvoyez pas, le service le demande à l’opérateur.</p>
    <p>Ce que le service envoie de lui-même part aux heures d’ouverture, jamais un jour férié. Une réponse à qui vient d’écrire part tout de suite, à toute heure.</p>
  `,
})

const emails = (): Chapter => ({
  id: 'e-mails',
  title: MAIL.title,
  content: html`
    <p>On peut travailler sans ouvrir ces pages : le résumé du jour dit qui vient, qui a écrit, qui n’est pas joint. Les liens d’un e-mail décident en deux temps :
      le lien montre, un bouton agit. Chacun ne sert qu’une fois.</p>
    <p>Dans ${to('/mon-courrier', MAIL.title)}, choisissez l’heure, les jours, la langue, ou ${named(MAIL.urgent)}. Un danger est annoncé dans tous les cas. Ne transférez
      jamais ces e-mails : leurs liens agissent en votre nom.</p>
  `,
})

const keyboard = (): Chapter => ({
  id: 'clavier',
  title: KEYS.title,
  content: html`
    <p>Sur les listes, une touche seule suffit. Rien ne se passe pendant que vous écrivez.</p>
    ${glossary(KEYS.each.map(([key, means]) => [html`<kbd>${key}</kbd>`, means]))}
    <p>Une touche fait ce qu’un lien ou un bouton de la page fait : tout marche aussi sans elles. ${named(KEYS.turnOff)}, dans ${to('/mon-compte', ACCOUNT.title)}, les
      arrête.</p>
  `,
})

const account = (): Chapter => ({
  id: 'compte',
  title: ACCOUNT.title,
  content: html`
    <p>On se connecte par un lien reçu par e-mail, valable quinze minutes : pas de mot de passe. Si votre service utilise ProConnect, on se connecte avec le compte de son
      administration, et se déconnecter ici déconnecte aussi là-bas. Une heure sans rien faire déconnecte. Sur un poste partagé,
      déconnectez-vous en partant.</p>
    <p>${to('/mon-compte', ACCOUNT.title)} : ${named(ACCOUNT.cover)} fait suivre vos e-mails à un collègue pendant une absence. Un téléphone perdu, un doute ?
      ${named(ACCOUNT.sessions)} permet de tout fermer d’un coup.</p>
    <p>Si vous travaillez pour plusieurs services, leur nom, en haut de page, mène à ${named(OFFICES.title)}.</p>
  `,
})

/** For who follows people: a day's work, page by page. */
export const agentsGuide = (): Guide => ({
  title: HELP.guides.agents,
  intro:
    'Le service envoie les convocations et les rappels, répond à ce qui est simple, et vous laisse tout ce qu’une personne doit décider. Il n’excuse personne, ne déplace aucune audience, et ne prend jamais un doute pour un oui.',
  chapters: [
    agenda(),
    presence(),
    requests(),
    own(),
    inbox(),
    danger(),
    person(),
    byHand(),
    conversation(),
    languages(),
    misread(),
    appointments(),
    many(),
    letters(),
    sending(),
    emails(),
    keyboard(),
    account(),
  ],
})
