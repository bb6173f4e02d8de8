import type { Sentences } from '../locale.ts'

/**
 * With all their letters: what is said has those of GSM-7. Words to answer with are Romanian ones that are read: OK, NU, ALTA, MAI MULT, AJUTOR, STOP, START.
 * "Consilierul dvs." is the person who follows the file, whatever their title.
 */
export const sentences: Sentences = {
  fromFor: ['{sender} pentru {firstName}'],
  addressed: ['Pentru {firstName}. {said}'],
  'soon.today': ['astăzi, {when}'],
  'soon.tomorrow': ['mâine, {when}'],
  'soon.later': ['{when}'],
  invitation: ['Răspundeți OK sau scrieți-ne dacă aveți o problemă.', 'Răspundeți OK sau scrieți-ne.'],
  'journey.usual': ['Plecați din timp.'],
  'journey.other': ['Notați plecarea.'],
  contact: [
    'Sunați cât mai repede la {sender} și spuneți ce s-a întâmplat: {phone}.',
    'Spuneți-ne cât mai repede ce s-a întâmplat, răspunzând aici. {sender}',
  ],
  'appointment.meeting': ['Aveți programare {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Vă sunăm {when}.'],
  'appointment.visit': ['Venim la dvs. acasă {when}.'],
  'standing.meeting': [
    'Programarea dvs. rămâne valabilă: {when}, {place}.',
    'Programarea dvs. rămâne valabilă: {when}.',
  ],
  'standing.call': ['Vă sunăm {when}, cum am stabilit.'],
  'standing.visit': ['Venim la dvs. acasă {when}, cum am stabilit.'],
  'untilAnswered.meeting': [
    'Până vă răspundem, programarea dvs. rămâne valabilă: veniți {when}, {place}.',
    'Până vă răspundem, programarea dvs. rămâne valabilă: veniți {when}.',
  ],
  'untilAnswered.call': ['Până vă răspundem, rămâne cum am stabilit: răspundeți la telefon {when}.'],
  'untilAnswered.visit': ['Până vă răspundem, rămâne cum am stabilit: primiți-ne {when}.'],
  meanwhile: [
    'Între timp, programarea dvs. rămâne valabilă: {when}, {place}.',
    'Între timp, programarea dvs. rămâne valabilă: {when}.',
  ],
  withAgent: ['{when} cu {agent}'],
  callUs: ['Sunați la {phone}.'],
  youMayCall: ['Puteți și să sunați la {phone}.'],
  near: ['Urgență: 15 sau 17. Pentru a vorbi cu cineva: 3114, gratuit, zi și noapte.'],
  minutes: ['({minutes} min)'],
  whom: [', cu {agent}'],
  forOne: ['pentru {firstName}'],
  'papers.some': ['Aduceți: {documents}.'],
  'papers.none': ['Nu vă cerem nimic anume. Aduceți un act de identitate.'],
  'papers.ready': ['Țineți la îndemână: {documents}.'],
  'papers.nothing': ['Nu vă cerem nimic anume.'],
  'registry.contact': ['Scrieți la grefa tribunalului (greffe), cu o dovadă: {contact}.'],
  'registry.plain': ['Scrieți la grefa tribunalului (greffe), cu o dovadă.'],
  'kind.call': ['la telefon'],
  'kind.visit': ['la dvs. acasă'],
  'agent.another': ['un alt consilier'],
  'agent.unknown': ['persoana care se ocupă de dosarul dvs.'],
  noJourney: ['Nu trebuie să vă deplasați.'],
  'obligations.general': ['Pentru toți:'],
  'obligations.own': ['În plus, pentru dvs.:'],
  'obligations.none': ['Lista se încheie aici.'],
  'obligation.dueOn': ['Până la {date}.'],
  'obligation.bring': ['Aduceți: {proof}'],

  welcome: [
    'Bună ziua, vă scrie {sender}. SMS-urile vă amintesc programările. Răspundeți OK, NU sau scrieți: o persoană citește în timpul programului. Ca să le opriți: STOP.',
    'Vă scrie {sender}. SMS-urile amintesc programările. Răspundeți OK, NU sau scrieți: o persoană citește în timpul programului. Fără SMS: STOP.',
  ],
  'summons.meeting': ['{from}: aveți programare {when}, {place}. Trebuie să veniți. {invitation}'],
  'summons.work': ['{from}: vă așteptăm {when}, {place}. Trebuie să veniți. {invitation}'],
  'summons.call': ['{from}: vă sunăm {when}. Trebuie să răspundeți la apelul nostru. {invitation}'],
  'summons.visit': ['{from}: venim la dvs. acasă {when}. Trebuie să ne primiți. {invitation}'],
  'reminder.none.meeting': ['{from} vă amintește: aveți programare {soon}, {place}. {journey} {invitation}'],
  'reminder.none.call': ['{from} vă amintește: vă sunăm {soon}. Țineți telefonul pornit. {invitation}'],
  'reminder.none.visit': ['{from} vă amintește: venim la dvs. acasă {soon}. {invitation}'],
  'reminder.confirmed.meeting': [
    '{from} vă amintește: aveți programare {soon}, {place}. {journey} Aveți o problemă? Scrieți-ne.',
    '{from} vă amintește: aveți programare {soon}, {place}. {journey}',
  ],
  'reminder.confirmed.call': [
    '{from} vă amintește: vă sunăm {soon}. Țineți telefonul pornit. Aveți o problemă? Scrieți-ne.',
  ],
  'reminder.confirmed.visit': ['{from} vă amintește: venim la dvs. acasă {soon}. Aveți o problemă? Scrieți-ne.'],
  'reminder.declined.meeting': [
    '{from} vă amintește: aveți programare {soon}, {place}. Rămâne valabilă. Trebuie să veniți. Probleme? Scrieți-ne.',
  ],
  'reminder.declined.call': [
    '{from} vă amintește: vă sunăm {soon}. Rămâne cum am stabilit: trebuie să răspundeți. Aveți o problemă? Scrieți-ne.',
  ],
  'reminder.declined.visit': [
    '{from} vă amintește: venim la dvs. acasă {soon}. Rămâne cum am stabilit: trebuie să ne primiți. Aveți o problemă? Scrieți-ne.',
  ],
  'reminder.moveAsked.meeting': [
    '{from} vă amintește: aveți programare {soon}, {place}. Rămâne valabilă cât timp nu se schimbă nimic. Probleme? Scrieți-ne.',
    '{from} vă amintește: aveți programare {soon}, {place}. Rămâne valabilă cât timp nu se schimbă nimic.',
  ],
  'reminder.moveAsked.call': [
    '{from} vă amintește: vă sunăm {soon}, dacă nu se schimbă nimic. Aveți o problemă? Scrieți-ne.',
  ],
  'reminder.moveAsked.visit': [
    '{from} vă amintește: venim la dvs. acasă {soon}, dacă nu se schimbă nimic. Aveți o problemă? Scrieți-ne.',
  ],
  'moved.meeting': ['{from}: programarea dvs. s-a schimbat. Acum este {when}, {place}. Răspundeți OK sau scrieți-ne.'],
  'moved.call': ['{from}: programarea dvs. s-a schimbat. Acum, vă sunăm {when}. Răspundeți OK sau scrieți-ne.'],
  'moved.visit': [
    '{from}: programarea dvs. s-a schimbat. Acum, venim la dvs. acasă {when}. Răspundeți OK sau scrieți-ne.',
  ],
  'movedFrom.meeting': [
    '{from}: programarea dvs. de {was} s-a schimbat. Acum este {when}, {place}. Răspundeți OK sau scrieți-ne.',
    '{from}: programarea dvs. de {wasDay} s-a schimbat. Acum este {when}, {place}. Răspundeți OK sau scrieți-ne.',
  ],
  'movedFrom.call': [
    '{from}: programarea dvs. de {was} s-a schimbat. Acum, vă sunăm {when}. Răspundeți OK sau scrieți-ne.',
    '{from}: programarea dvs. de {wasDay} s-a schimbat. Acum, vă sunăm {when}. Răspundeți OK sau scrieți-ne.',
  ],
  'movedFrom.visit': [
    '{from}: programarea dvs. de {was} s-a schimbat. Acum, venim la dvs. acasă {when}. Răspundeți OK sau scrieți-ne.',
    '{from}: programarea dvs. de {wasDay} s-a schimbat. Acum, venim la dvs. acasă {when}. Răspundeți OK sau scrieți-ne.',
  ],
  'cancelled.meeting': [
    '{from}: programarea dvs. de {when} este anulată. Nu veniți. Dacă se stabilește altă dată, veți primi un SMS. Întrebări? Scrieți-ne.',
    '{from}: programarea dvs. de {when} este anulată. Nu veniți. Dacă se stabilește altă dată, veți primi un SMS.',
    '{from}: programarea dvs. de {when} este anulată. Nu veniți.',
  ],
  'cancelled.call': [
    '{from}: programarea dvs. de {when} este anulată. Nu vă mai sunăm. Dacă se stabilește altă dată, veți primi un SMS. Întrebări? Scrieți-ne.',
    '{from}: programarea dvs. de {when} este anulată. Nu vă mai sunăm. Dacă se stabilește altă dată, veți primi un SMS.',
    '{from}: programarea dvs. de {when} este anulată. Nu vă mai sunăm.',
  ],
  'cancelled.visit': [
    '{from}: programarea dvs. de {when} este anulată. Nu mai venim la dvs. Dacă se stabilește altă dată, veți primi un SMS. Întrebări? Scrieți-ne.',
    '{from}: programarea dvs. de {when} este anulată. Nu mai venim la dvs. Dacă se stabilește altă dată, veți primi un SMS.',
    '{from}: programarea dvs. de {when} este anulată. Nu mai venim la dvs.',
  ],
  'excused.meeting': [
    '{from}: am acceptat absența dvs. de {when}. Nu veniți. Consilierul dvs. vă va spune ce urmează.',
  ],
  'excused.call': [
    '{from}: am acceptat absența dvs. de {when}. Nu vă mai sunăm. Consilierul dvs. vă va spune ce urmează.',
  ],
  'excused.visit': [
    '{from}: am acceptat absența dvs. de {when}. Nu mai venim la dvs. Consilierul dvs. vă va spune ce urmează.',
  ],
  'restored.meeting': [
    '{from}: programarea dvs. este din nou valabilă: {when}, {place}. Trebuie să veniți. Răspundeți OK sau scrieți-ne.',
  ],
  'restored.call': [
    '{from}: programarea dvs. este din nou valabilă: vă sunăm {when}. Trebuie să răspundeți la apel. Răspundeți OK sau scrieți-ne.',
  ],
  'restored.visit': [
    '{from}: programarea dvs. este din nou valabilă: venim la dvs. acasă {when}. Trebuie să ne primiți. Răspundeți OK sau scrieți-ne.',
  ],
  'moveRefused.meeting': [
    '{from}: schimbarea cerută nu este posibilă. Programarea dvs. rămâne valabilă: {when}, {place}. Trebuie să veniți.',
  ],
  'moveRefused.call': [
    '{from}: schimbarea cerută nu este posibilă. Vă sunăm {when}, ca înainte. Trebuie să răspundeți la apel.',
  ],
  'moveRefused.visit': [
    '{from}: schimbarea cerută nu este posibilă. Venim la dvs. acasă {when}, ca înainte. Trebuie să ne primiți.',
  ],
  'missed.meeting': ['V-am așteptat {when}. {contact}'],
  'missed.call': ['Nu am reușit să vorbim cu dvs. la telefon {when}. {contact}'],
  'missed.visit': ['Am trecut pe la dvs. {when}, dar nu ne-am întâlnit. {contact}'],

  'confirmed.meeting': [
    'Am notat, mulțumim. Aveți programare {when}, {place}. Aveți o problemă? Scrieți-ne.',
    'Am notat, mulțumim. Aveți programare {when}, {place}.',
  ],
  'confirmed.bring': [
    'Am notat, mulțumim. Aveți programare {when}, {place}. Aduceți: {documents}. Aveți o problemă? Scrieți-ne.',
    'Am notat, mulțumim. Aveți programare {when}, {place}. Aduceți: {documents}.',
  ],
  'confirmed.atHome': ['Am notat, mulțumim. {appointment} Aveți o problemă? Scrieți-ne.'],
  confirmedAll: ['Am notat, mulțumim: {appointments}. Aveți o problemă? Scrieți-ne.'],
  allStand: ['Programările dvs.: {appointments}. Aveți o întrebare despre una? Scrieți data ei.'],
  toldByAnother: [
    'Mulțumim că ne-ați spus. Am anunțat consilierul. Până la un răspuns, nimic nu se schimbă: programarea rămâne valabilă.',
  ],
  restPassedOn: ['Am transmis restul mesajului dvs.: o persoană îl va citi în timpul programului.'],
  whichAppointment: ['Despre care programare vorbiți?\n{choices}\nRăspundeți {numbers}'],
  'askConfirmation.meeting': ['Aveți programare {when}, {place}. Este bine pentru dvs.? Răspundeți OK sau scrieți-ne.'],
  'askConfirmation.atHome': ['{appointment} Este bine pentru dvs.? Răspundeți OK sau scrieți-ne.'],
  slotsOffered: [
    'Programarea dvs. de {when} rămâne până se schimbă ceva. Alte variante:\n{choices}\nRăspundeți {numbers} sau ALTA',
    'Programarea dvs. ({brief}) rămâne valabilă. Alte variante:\n{choices}\nRăspundeți {numbers} sau ALTA',
  ],
  slotTaken: [
    'Ora aceasta nu mai e liberă. Programarea dvs. rămâne valabilă. Alte variante:\n{choices}\nRăspundeți {numbers} sau ALTA',
  ],
  'freedHour.meeting': [
    '{from}: s-a eliberat {free}. Ca să veniți atunci în loc de {when}, răspundeți OK. Altfel, nimic nu se schimbă.',
    '{from}: s-a eliberat {free}. În loc de {when}? Răspundeți OK. Altfel, nimic nu se schimbă.',
  ],
  'freedHour.call': [
    '{from}: s-a eliberat {free}. Ca să vă sunăm atunci în loc de {when}, răspundeți OK. Altfel, nimic nu se schimbă.',
    '{from}: s-a eliberat {free}. Vă sunăm atunci, nu {when}? Răspundeți OK. Altfel, nimic nu se schimbă.',
  ],
  freedHourAsked: ['Vreți {free} în loc de {when}? Răspundeți OK ca să schimbați. Altfel, nimic nu se schimbă.'],
  freedHourDeclined: ['Am notat. {standing}'],
  freedHourTaken: ['Ora aceasta nu mai este liberă: {free}. {standing}'],
  'changed.meeting': ['Am schimbat: {when}, {place}. Programarea veche este anulată.'],
  'changed.atHome': ['Am schimbat: {when}. Programarea veche este anulată.'],
  moveAsked: ['Am transmis cererea dvs. consilierului. {untilAnswered}'],
  tooLateToMove: [
    'Este prea târziu pentru o schimbare prin SMS. Anunțăm consilierul dvs. {callUs} {untilAnswered}',
    'E prea târziu pentru o schimbare prin SMS. Anunțăm consilierul. {callUs} {untilAnswered}',
  ],
  writeToRegistry: [
    'Această programare nu se poate schimba prin SMS. {registry} Până răspunde grefa, veniți {when}, {place}.',
    'Această programare nu se poate schimba prin SMS. {registry} Până răspunde grefa, veniți {when}.',
    'Această programare nu se poate schimba prin SMS. {registry} Fără răspuns, veniți {when}.',
  ],
  'grave.hospital': ['Sănătate! Am anunțat consilierul dvs. {meanwhile}'],
  'grave.custody': ['Mulțumim că ne-ați spus. Am anunțat consilierul dvs. {meanwhile}'],
  'grave.grief': ['Suntem alături de dvs. Am anunțat consilierul dvs. {meanwhile}'],
  'grave.refusal': ['Am primit mesajul dvs. și l-am transmis consilierului. {meanwhile}'],
  'grave.movedAway': ['Mulțumim că ne-ați spus. Am anunțat consilierul dvs. {meanwhile}'],
  'grave.alreadyMissed': ['Mulțumim că ne-ați spus. Am anunțat consilierul dvs. {meanwhile}'],
  'late.soon': ['Am notat că întârziați {minutes}. Anunțăm consilierul dvs. {appointment}'],
  'late.read': ['Am notat că întârziați {minutes}. Consilierul dvs. va citi. {appointment}'],
  'late.today': ['Aveți programare la {hour}, {place}: veniți imediat ce puteți.'],
  'when.asks': ['{appointment} Răspundeți OK dacă este bine sau scrieți-ne.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['Adresa: {place}. {directions} Programarea dvs.: {when}.'],
  'where.atHome': ['Nu trebuie să vă deplasați. {appointment}'],
  who: ['Vă vedeți cu {agent} ({sender}). {appointment}'],
  documents: ['{papers} Aveți programare {when}, {place}.', '{papers} Aveți programare {when}.'],
  'facts.meeting': ['Aveți programare {when}, {place}{whom}.'],
  'facts.call': ['Vă sunăm {when}{whom}.'],
  'facts.visit': ['Venim la dvs. acasă {when}{whom}.'],
  'facts.asks': ['{facts} {directions} {papers} Răspundeți OK sau scrieți-ne.', '{facts} {directions} {papers}'],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nRăspundeți MAI MULT (restul) sau un număr (detalii).'],
  'obligations.end': ['{lines}\nPentru detalii, răspundeți un număr. Pot fi și altele: întrebați consilierul dvs.'],
  'obligation.more': ['{said} Răspundeți MAI MULT sau alt număr.', '{said}'],
  'allCount.more': [
    'Am transmis întrebarea dvs. consilierului. Toate obligațiile din listă contează. Răspundeți un număr (detalii) sau MAI MULT (restul).',
  ],
  'allCount.end': [
    'Am transmis întrebarea dvs. consilierului. Toate obligațiile din listă contează. Pentru detalii, răspundeți un număr.',
  ],
  askBefore: [
    'Aici nu vă putem spune nici da, nici nu. Am transmis întrebarea dvs. consilierului: așteptați răspunsul. {standing}',
    'Aici nu vă putem spune nici da, nici nu. Am transmis întrebarea dvs. consilierului: așteptați răspunsul.',
  ],
  nothingComing: [
    'Nu găsim nicio programare pentru dvs. Dacă ați primit o convocare, veniți. Aveți o întrebare? Scrieți-ne.',
  ],
  'handedOver.coming': ['Am transmis mesajul dvs. {untilAnswered}'],
  'handedOver.nothing': ['Am transmis mesajul dvs. consilierului.'],
  readLater: ['Am transmis mesajul dvs.: va fi citit în timpul programului. {standing}'],
  'passedOn.coming': ['Am transmis mesajul dvs.: va fi citit în timpul programului. {standing}'],
  'passedOn.nothing': [
    'Am transmis mesajul dvs.: va fi citit în timpul programului. Pentru ajutor, răspundeți AJUTOR.',
  ],
  readToo: ['Am transmis și acest mesaj. Tot ce scrieți aici este citit în timpul programului. Urgență: 15 sau 17.'],
  declineNoted: ['Am notat. Am anunțat consilierul dvs. {untilAnswered}'],
  stillNear: ['Am transmis mesajul dvs.: va fi citit în timpul programului. {near}'],
  notedNear: ['Am notat: o persoană va citi în timpul programului. {near}'],
  thanksNear: ['Și noi vă mulțumim. Am transmis mesajul dvs. {near}'],
  requestNoted: ['Am notat și cererea dvs.: o persoană o va citi în timpul programului.'],
  pictureNotRead: [
    'Aici nu putem vedea fotografii. Aduceți documentul la programare sau întrebați consilierul cum îl puteți trimite.',
  ],
  offerHelp: [
    'Vă scrie {sender}. Dacă ceva nu merge, spuneți-ne: o persoană citește mesajele dvs. în timpul programului.',
  ],
  documentNoted: ['Am notat. Anunțăm consilierul dvs., care va verifica. Păstrați o copie. {standing}'],
  phoneNoted: ['Mulțumim că ne-ați spus. Numărul nu se schimbă prin SMS: am anunțat consilierul dvs. {standing}'],
  callbackNoted: ['Am transmis cererea dvs. consilierului. {youMayCall} {standing}'],
  'listOpen.moments': [
    'Am transmis mesajul dvs.: aici nu știm să vă răspundem. Puteți alege încă: răspundeți {numbers} sau ALTA. {standing}',
  ],
  'listOpen.other': [
    'Am transmis mesajul dvs.: aici nu știm să vă răspundem. Puteți alege încă: răspundeți {numbers}.',
  ],
  wishPassedOn: [
    'Nu avem altă oră de propus: am transmis cererea. Puteți alege încă: răspundeți {numbers} sau ALTA. {standing}',
  ],
  listNumbers: ['Este numărul din listă, nu data. Răspundeți {numbers} sau ALTA.'],
  'notUnderstood.come': [
    'Am transmis mesajul dvs.: aici nu știm să vă răspundem. {standing} Răspundeți OK dacă veniți, NU dacă nu, sau AJUTOR.',
  ],
  'notUnderstood.fine': [
    'Am transmis mesajul dvs.: aici nu știm să vă răspundem. {standing} Răspundeți OK dacă este bine, NU dacă nu, sau AJUTOR.',
  ],
  'notUnderstood.confirmed': [
    'Am transmis mesajul dvs.: aici nu știm să vă răspundem. {standing} Vreți ajutor? Răspundeți AJUTOR.',
  ],
  notUnderstoodAmong: [
    'Am transmis mesajul dvs. Programările dvs. rămân valabile: {appointments}. Răspundeți OK, NU sau AJUTOR.',
    'Am transmis mesajul dvs. Programările dvs. rămân valabile: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('Nu puteți veni {when}'),
  'askWhether.decline.call': doubted('Nu puteți răspunde la apelul nostru {when}'),
  'askWhether.decline.visit': doubted('Nu ne puteți primi {when}'),
  'askWhether.late.meeting': doubted('Veți întârzia la programarea de {when}'),
  'askWhether.late.call': doubted('Veți întârzia la apelul nostru de {when}'),
  'askWhether.late.visit': doubted('Veți întârzia la vizita noastră de {when}'),
  'askWhether.reschedule.meeting': doubted('Doriți altă oră pentru programarea de {when}'),
  'askWhether.reschedule.call': doubted('Doriți altă oră pentru apelul nostru de {when}'),
  'askWhether.reschedule.visit': doubted('Doriți altă oră pentru vizita noastră de {when}'),
  askStop: ['Nu mai vreți SMS-uri? Răspundeți STOP. Altfel, nimic nu se schimbă. O persoană vă va citi mesajul.'],
  askWrongNumber: [
    'Nu este numărul bun? Răspundeți NUMĂR GREȘIT. Altfel, nimic nu se schimbă. O persoană vă va citi mesajul.',
  ],
  help: [
    'Vă scrie {sender}. Răspundeți OK dacă este bine, NU dacă nu puteți, sau întrebați: CÂND, UNDE, CU CINE, ACTE, OBLIGAȚII. STOP: niciun SMS.',
  ],
  automatic: ['Aceste răspunsuri sunt automate. O persoană de la {sender} vă citește mesajele în timpul programului.'],
  notToday: ['Nu este astăzi. {appointment} Aveți o problemă? Scrieți-ne.'],
  thanks: ['Cu plăcere.'],
  greeting: ['Bună ziua, vă răspunde {sender}. Scrieți întrebarea dvs. sau AJUTOR.'],
  optedOut: [
    'Nu veți mai primi SMS-uri. Programările dvs. rămân obligatorii. Pentru a le primi din nou, răspundeți START.',
  ],
  optedOutAlone: [
    'Am notat: niciun SMS pentru această persoană. Programările ei rămân obligatorii. Pentru SMS-uri din nou, răspundeți START.',
  ],
  askWhoseStop: [
    'Fără SMS pentru o persoană sau pentru tot numărul? O persoană: răspundeți cu prenumele ei. Tot numărul: STOP. Până atunci, nimic nu se schimbă.',
  ],
  optedIn: ['Am notat: veți primi din nou SMS-urile noastre. Pentru a le opri, răspundeți STOP.'],
  optedInAlone: ['Am notat: această persoană primește din nou SMS-uri. Pentru a le opri, răspundeți STOP.'],
  askWhoseStart: [
    'Din nou SMS-uri pentru o persoană sau pentru tot numărul? O persoană: răspundeți cu prenumele ei. Tot numărul: START.',
  ],
  wrongNumber: ['Mulțumim că ne-ați spus. Acest număr nu va mai primi mesaje. Ne cerem scuze.'],
  stillWrongNumber: [
    'Am transmis mesajul dvs. la {sender}: o persoană îl va citi. Până atunci, nu mai trimitem nicio reamintire la acest număr.',
  ],
  languageChanged: ['Am notat: de acum vă scriem în română. / Nous écrivons en roumain. Pour revenir: FRANÇAIS.'],
  dangerSelf: [
    'Viața dvs. contează. În pericol acum: sunați la 15, ori SMS la 114. Ca să vorbiți: 3114, gratuit, zi și noapte. SPIP este alertat, dar nu citește noaptea.',
  ],
  dangerAnother: [
    'Bine că ne-ați spus. Urgență: 15 sau 17, ori SMS la 114. 3114 îi sfătuiește și pe cei apropiați, zi și noapte. SPIP este alertat, dar nu citește noaptea.',
  ],
  dangerVictim: [
    'În pericol: sunați la 17 sau scrieți la 114. Violență: 3919. Copil: 119. Gratuit. SPIP este alertat, dar nu citește noaptea.',
  ],
  dangerMedical: [
    'Urgență: sunați acum la 15 sau 112, ori SMS la 114. Gratuit, zi și noapte: vi se spune ce să faceți. SPIP este alertat, dar nu citește noaptea.',
  ],
  dangerSelfByDay: [
    'Viața dvs. contează. În pericol acum: sunați la 15, ori SMS la 114. Ca să vorbiți: 3114, gratuit, zi și noapte. SPIP este anunțat și vă va suna.',
  ],
  dangerAnotherByDay: [
    'Bine că ne-ați spus. Urgență: 15 sau 17, ori SMS la 114. 3114 îi sfătuiește și pe cei apropiați, zi și noapte. SPIP este anunțat și vă va suna.',
  ],
  dangerVictimByDay: [
    'În pericol: sunați la 17 sau scrieți la 114. Violență: 3919. Copil: 119. Gratuit. SPIP este anunțat și vă citește mesajele.',
  ],
  dangerMedicalByDay: [
    'Urgență: sunați acum la 15 sau 112, ori SMS la 114. Gratuit, zi și noapte: vi se spune ce să faceți. SPIP este anunțat și vă citește mesajele.',
  ],
  dangerThreat: ['Am transmis mesajul dvs. Dacă cineva este în pericol: sunați la 17.'],
  optedOutControlled: [
    'Nu veți mai primi SMS-uri. Programările dvs. rămân obligatorii. Pentru orice urgență: 17, sau 114 prin SMS, zi și noapte.',
  ],
  dangerControlled: ['Am notat. Pentru orice urgență: 17, sau 114 prin SMS. Gratuit, zi și noapte.'],
  stranger: [
    'Bună ziua, vă răspunde {sender}. Nu cunoaștem numărul dvs. O persoană vă va citi mesajul. Urgență: 15 sau 17.',
  ],
  sharedNumber: [
    'Am transmis mesajul dvs. la {sender}. O persoană îl va citi. Dacă aveți programare, trebuie să veniți.',
  ],
  'whichPerson.one': ['Este pentru {firstName}? Răspundeți {firstName}. Altfel, o persoană vă va citi mesajul.'],
  'whichPerson.several': ['Este {people}? Răspundeți cu prenumele.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('vă sun astăzi. Țineți telefonul pornit.'),
  'ready.callMe': [
    ...signed('sunați-mă curând la {phone}.'),
    ...signed('trebuie să vorbim. Răspundeți aici: la ce oră vă pot suna?'),
  ],
  'ready.answerBy': signed('am citit mesajul dvs. Vă răspund cel târziu pe {date}.'),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}: o persoană va traduce la programarea dvs. {appointment}',
    '{sender}: o persoană va traduce la programarea dvs.',
  ],
  'ready.noted': signed('am notat, mulțumim.'),
}

/** What a message seems to mean, asked back. */
function doubted(surmised: string): [string, string] {
  const asked = `${surmised}, am înțeles bine? Răspundeți OK sau NU. Până atunci, nimic nu se schimbă.`
  return [`${asked} O persoană vă va citi mesajul.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}: ${said}`, `{sender}: ${said}`]
}
