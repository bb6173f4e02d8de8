import type { Paper } from './paper-words.ts'

export const es: Paper = {
  title: 'Sus SMS de {sender}',
  questions: [
    ['¿Quién me escribe?', 'Le escribe {sender}. Nuestros SMS le recuerdan sus citas.'],
    ['¿Qué respondo?', 'Si viene: responda OK. Si no puede: responda NO. Si quiere otro día: escríbalo.'],
    ['Respondo NO. ¿Puedo quedarme en casa?', 'No. Su cita sigue en pie. Venga, salvo que le digamos lo contrario.'],
    ['Tengo una pregunta.', 'Escríbala con sus palabras, o con una sola: CUÁNDO, DÓNDE, QUIÉN.'],
    [
      '¿Quién lee mis SMS?',
      'Una máquina responde a las preguntas sencillas. No decide nada importante. Una persona lee lo demás, en horario de oficina.',
    ],
    ['Tengo un documento.', 'Aquí no podemos ver fotos. Traiga el documento a su cita.'],
    ['Cambio de número.', 'Dígaselo a su consejero. Si no, no le llegará nada.'],
    ['Alguien lee mi teléfono.', 'Dígaselo a su consejero, a solas. Lo haremos de otra manera.'],
    [
      'No quiero más SMS.',
      'Responda STOP. Sus citas siguen siendo obligatorias. Para volver a recibirlos, responda START.',
    ],
    ['¿Otro idioma?', 'Escriba su nombre: Français, English, Português, Română, العربية, Türkçe, Русский.'],
  ],
  danger: {
    title: '¿En peligro? Llame enseguida.',
    lines: [
      ['15', 'salud, urgencia'],
      ['17', 'policía'],
      ['114', 'urgencia, por SMS'],
      ['3114', 'ganas de morir'],
      ['3919', 'violencia'],
      ['119', 'un menor en peligro'],
    ],
    note: 'Gratis, día y noche. De noche no leemos.',
  },
  data: {
    title: 'Sus datos',
    lines: [
      ['¿Qué?', 'Su nombre, fecha de nacimiento, dirección, número e idioma. Sus citas, sus obligaciones y sus SMS.'],
      ['¿Por qué?', 'Para recordarle sus citas y responderle.'],
      ['¿Quién los ve?', 'El personal de {sender}. Las empresas que transportan y alojan los SMS.'],
      ['¿Cuánto tiempo?', 'Sus SMS: {texts}. Lo demás: {people} después de su última cita.'],
      [
        'Sus derechos',
        'Puede pedir verlos, corregirlos o borrarlos. Pídalo a {sender}. Si no está de acuerdo, escriba a la CNIL: cnil.fr.',
      ],
    ],
    officer: 'Delegado de protección de datos:',
  },
  poster: {
    title: '{sender} le escribe por SMS. Responda.',
    answers: [
      ['OK', 'Voy.'],
      ['NO', 'No puedo. Mi cita sigue en pie.'],
      ['?', 'Una pregunta, otro día: escríbalo.'],
      ['STOP', 'No más SMS. Sus citas siguen siendo obligatorias.'],
    ],
    machine: 'Responde una máquina. Una persona lee en horario de oficina.',
  },
  phone: 'Teléfono:',
  months: (count) => (count === 1 ? '1 mes' : `${count} meses`),
}
