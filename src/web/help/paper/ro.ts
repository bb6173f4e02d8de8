import type { Paper } from './paper-words.ts'

export const ro: Paper = {
  title: 'SMS-urile de la {sender}',
  questions: [
    ['Cine îmi scrie?', 'Vă scrie {sender}. SMS-urile noastre vă amintesc programările.'],
    ['Ce răspund?', 'Dacă veniți: răspundeți OK. Dacă nu puteți: răspundeți NU. Dacă vreți altă zi: scrieți.'],
    ['Răspund NU. Pot rămâne acasă?', 'Nu. Programarea rămâne valabilă. Veniți, dacă nu vă spunem altceva.'],
    ['Am o întrebare.', 'Scrieți cu cuvintele dvs. sau cu unul singur: CÂND, UNDE, CINE, ACTE.'],
    [
      'Cine îmi citește SMS-urile?',
      'O mașină răspunde la întrebările simple. Nu hotărăște nimic important. O persoană citește restul, în timpul programului.',
    ],
    ['Am un document.', 'Aici nu putem vedea fotografii. Aduceți documentul la programare.'],
    ['Îmi schimb numărul.', 'Spuneți-i consilierului dvs. Altfel nu veți mai primi nimic.'],
    ['Cineva îmi citește telefonul.', 'Spuneți-i consilierului dvs., între patru ochi. Vom face altfel.'],
    [
      'Nu mai vreau SMS-uri.',
      'Răspundeți STOP. Programările dvs. rămân obligatorii. Pentru a le primi din nou, răspundeți START.',
    ],
    ['Altă limbă?', 'Scrieți numele ei: Français, English, Español, Português, العربية, Türkçe, Русский.'],
  ],
  danger: {
    title: 'În pericol? Sunați imediat.',
    lines: [
      ['15', 'sănătate, urgență'],
      ['17', 'poliție'],
      ['114', 'urgență, prin SMS'],
      ['3114', 'gânduri de moarte'],
      ['3919', 'violență'],
      ['119', 'un copil în pericol'],
    ],
    note: 'Gratuit, zi și noapte. Noaptea nu citim.',
  },
  data: {
    title: 'Datele dvs.',
    lines: [
      ['Ce?', 'Numele, data nașterii, adresa, numărul și limba dvs. Programările, obligațiile și SMS-urile dvs.'],
      ['De ce?', 'Pentru a vă aminti programările și a vă răspunde.'],
      ['Cine le vede?', 'Agenții de la {sender}. Firmele care transportă și găzduiesc SMS-urile.'],
      ['Cât timp?', 'SMS-urile: {texts}. Restul: {people} după ultima programare.'],
      [
        'Drepturile dvs.',
        'Puteți cere să le vedeți, să fie corectate sau șterse. Cereți la {sender}. Dacă nu sunteți de acord, scrieți la CNIL: cnil.fr.',
      ],
    ],
    officer: 'Responsabil cu protecția datelor:',
  },
  poster: {
    title: '{sender} vă scrie prin SMS. Răspundeți.',
    answers: [
      ['OK', 'Vin.'],
      ['NU', 'Nu pot. Programarea rămâne valabilă.'],
      ['?', 'O întrebare, altă zi: scrieți.'],
      ['STOP', 'Niciun SMS. Programările dvs. rămân obligatorii.'],
    ],
    machine: 'Răspunde o mașină. O persoană citește în timpul programului.',
  },
  phone: 'Telefon:',
  // Twenty and more take "de".
  months: (count) =>
    count === 1 ? 'o lună' : count % 100 === 0 || count % 100 >= 20 ? `${count} de luni` : `${count} luni`,
}
