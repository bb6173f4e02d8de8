import type { Sentences } from '../locale.ts'

/**
 * One text holds 70 of these letters, two hold 134. Words to answer with are those that are read, in Latin letters: OK, NON, AUTRE, SUITE, AIDE,
 * STOP, START. "Ваш куратор" is the person who follows the file, whatever their title. No value has an ending to agree with.
 */
export const sentences: Sentences = {
  fromFor: ['{sender} для {firstName}'],
  addressed: ['Для {firstName}. {said}'],
  'soon.today': ['сегодня, {when}'],
  'soon.tomorrow': ['завтра, {when}'],
  'soon.later': ['{when}'],
  invitation: ['Ответьте OK или напишите, что мешает.', 'Ответьте OK или напишите.', 'Ответьте OK.'],
  'journey.usual': ['Продумайте дорогу.'],
  'journey.other': ['Запишите время.'],
  contact: [
    'Скорее позвоните в {sender} и скажите, что случилось: {phone}.',
    'Скорее напишите сюда, что случилось. {sender}',
  ],
  'appointment.meeting': ['У вас встреча {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Мы позвоним вам {when}.'],
  'appointment.visit': ['Мы придём к вам домой {when}.'],
  'standing.meeting': ['Встреча в силе: {when}, {place}.', 'Встреча в силе: {when}.'],
  'standing.call': ['Мы позвоним вам {when}, как и планировали.', 'Мы позвоним вам {when}.'],
  'standing.visit': ['Мы придём к вам домой {when}, как и планировали.', 'Мы придём к вам {when}.'],
  'untilAnswered.meeting': [
    'Пока вам не ответили, встреча в силе: приходите {when}, {place}.',
    'Пока вам не ответили, встреча в силе: приходите {when}.',
    'Пока нет ответа, приходите {when}.',
  ],
  'untilAnswered.call': [
    'Пока вам не ответили, звонок в силе: возьмите трубку {when}.',
    'Пока нет ответа, возьмите трубку {when}.',
  ],
  'untilAnswered.visit': [
    'Пока вам не ответили, наш визит в силе: примите нас {when}.',
    'Пока нет ответа, примите нас {when}.',
  ],
  meanwhile: ['А пока встреча остаётся в силе: {when}, {place}.', 'А пока встреча в силе: {when}.'],
  withAgent: ['{when} ({agent})'],
  callUs: ['Позвоните: {phone}.'],
  youMayCall: ['Можно и позвонить: {phone}.'],
  near: ['Срочно: 15 или 17. Нужно с кем-то поговорить: 3114, бесплатно, днём и ночью.'],
  minutes: ['({minutes} мин)'],
  whom: ['({agent})'],
  forOne: ['для {firstName}'],
  'papers.some': ['Принесите: {documents}.'],
  'papers.none': ['Ничего особенного не нужно. Возьмите удостоверение личности.'],
  'papers.ready': ['Держите под рукой: {documents}.'],
  'papers.nothing': ['Ничего особенного не нужно.'],
  'registry.contact': ['Напишите в канцелярию суда (greffe) и приложите подтверждение: {contact}.'],
  'registry.plain': ['Напишите в канцелярию суда (greffe) и приложите подтверждение.'],
  'kind.call': ['по телефону'],
  'kind.visit': ['у вас дома'],
  'agent.another': ['другой сотрудник'],
  'agent.unknown': ['ваш куратор'],
  noJourney: ['Ехать никуда не нужно.'],
  'obligations.general': ['От всех требуется:'],
  'obligations.own': ['И ещё от вас:'],
  'obligations.none': ['Это конец списка.'],
  'obligation.dueOn': ['До {date}.'],
  'obligation.bring': ['Принесите: {proof}'],

  welcome: [
    'Здравствуйте, это {sender}. Мы напоминаем о встречах. Ответьте OK, NON или задайте вопрос: его прочтут в рабочее время. Без SMS: STOP.',
    'Это {sender}. Мы напоминаем о встречах. Ответьте OK, NON или задайте вопрос: его прочтут в рабочее время. Без SMS: STOP.',
  ],
  'summons.meeting': [
    '{from}: у вас встреча {when}, {place}. Нужно прийти. {invitation}',
    '{from}: встреча {when}, {place}. Нужно прийти. {invitation}',
  ],
  'summons.work': [
    '{from}: вас ждут {when}, {place}. Нужно прийти. {invitation}',
    '{from}: ждём вас {when}, {place}. Нужно прийти. {invitation}',
  ],
  'summons.call': [
    '{from}: мы позвоним вам {when}. Нужно взять трубку. {invitation}',
    '{from}: позвоним вам {when}. Возьмите трубку. {invitation}',
  ],
  'summons.visit': [
    '{from}: мы придём к вам домой {when}. Нужно нас принять. {invitation}',
    '{from}: придём к вам {when}. Нужно нас принять. {invitation}',
  ],
  // The last way holds the day, the hour and the place in one text of 70.
  'reminder.none.meeting': [
    'Напоминание от {from}: встреча {soon}, {place}. {journey} {invitation}',
    'Напоминание от {from}: встреча {soon}, {place}. {invitation}',
    '{from}: встреча {soon}, {place}. {invitation}',
    '{from}: встреча {soon}, {place}.',
  ],
  'reminder.none.call': [
    'Напоминание от {from}: мы позвоним вам {soon}. Держите телефон включённым. {invitation}',
    '{from}: позвоним вам {soon}. {invitation}',
    '{from}: позвоним вам {soon}.',
  ],
  'reminder.none.visit': [
    'Напоминание от {from}: мы придём к вам домой {soon}. {invitation}',
    '{from}: придём к вам домой {soon}. {invitation}',
    '{from}: придём к вам домой {soon}.',
  ],
  'reminder.confirmed.meeting': [
    'Напоминание от {from}: встреча {soon}, {place}. {journey} Что-то мешает? Напишите сюда.',
    'Напоминание от {from}: встреча {soon}, {place}.',
    '{from}: встреча {soon}, {place}.',
  ],
  'reminder.confirmed.call': [
    'Напоминание от {from}: мы позвоним вам {soon}. Держите телефон включённым. Что-то мешает? Напишите сюда.',
    '{from}: позвоним вам {soon}. Будьте на связи.',
    '{from}: позвоним вам {soon}.',
  ],
  'reminder.confirmed.visit': [
    'Напоминание от {from}: мы придём к вам домой {soon}. Что-то мешает? Напишите сюда.',
    '{from}: придём к вам домой {soon}.',
  ],
  'reminder.declined.meeting': [
    'Напоминание от {from}: встреча {soon}, {place}. Она в силе. Нужно прийти. Что-то мешает? Напишите сюда.',
    '{from}: встреча в силе {soon}, {place}. Нужно прийти.',
    '{from}: ждём вас {soon}, {place}.',
  ],
  'reminder.declined.call': [
    'Напоминание от {from}: мы позвоним вам {soon}. Звонок в силе. Нужно взять трубку. Что-то мешает? Напишите сюда.',
    '{from}: позвоним вам {soon}. Возьмите трубку.',
  ],
  'reminder.declined.visit': [
    'Напоминание от {from}: мы придём к вам домой {soon}. Визит в силе. Нужно нас принять. Что-то мешает? Напишите сюда.',
    '{from}: придём к вам домой {soon}. Нужно нас принять.',
    '{from}: придём к вам {soon}. Примите нас.',
  ],
  'reminder.moveAsked.meeting': [
    'Напоминание от {from}: встреча {soon}, {place}. Она в силе, пока ничего не изменено. Что-то мешает? Напишите сюда.',
    '{from}: встреча пока в силе: {soon}, {place}.',
    '{from}: ждём вас {soon}, {place}.',
  ],
  'reminder.moveAsked.call': [
    'Напоминание от {from}: мы позвоним вам {soon}, если ничего не изменится. Что-то мешает? Напишите сюда.',
    '{from}: звонок пока в силе: {soon}.',
  ],
  'reminder.moveAsked.visit': [
    'Напоминание от {from}: мы придём к вам домой {soon}, если ничего не изменится. Что-то мешает? Напишите сюда.',
    '{from}: наш визит к вам пока в силе: {soon}.',
    '{from}: придём к вам домой {soon}.',
  ],
  'moved.meeting': [
    '{from}: встреча изменилась. Теперь она {when}, {place}. Ответьте OK или напишите.',
    '{from}: встреча изменилась: {when}, {place}. Ответьте OK.',
  ],
  'moved.call': [
    '{from}: встреча изменилась. Теперь мы позвоним вам {when}. Ответьте OK или напишите.',
    '{from}: теперь позвоним вам {when}. Ответьте OK.',
  ],
  'moved.visit': [
    '{from}: встреча изменилась. Теперь мы придём к вам домой {when}. Ответьте OK или напишите.',
    '{from}: теперь придём к вам домой {when}. Ответьте OK.',
  ],
  'movedFrom.meeting': [
    '{from}: встреча {was} изменилась. Теперь она {when}, {place}. Ответьте OK или напишите.',
    '{from}: встреча {wasDay} изменилась: {when}, {place}. Ответьте OK или напишите.',
  ],
  'movedFrom.call': [
    '{from}: встреча {was} изменилась. Теперь мы позвоним вам {when}. Ответьте OK или напишите.',
    '{from}: встреча {wasDay} изменилась: позвоним вам {when}. Ответьте OK или напишите.',
  ],
  'movedFrom.visit': [
    '{from}: встреча {was} изменилась. Теперь мы придём к вам домой {when}. Ответьте OK или напишите.',
    '{from}: встреча {wasDay} изменилась: придём к вам домой {when}. Ответьте OK или напишите.',
  ],
  'cancelled.meeting': [
    '{from}: встреча {when} отменена. Не приходите. Если назначат другую дату, придёт SMS. Есть вопрос? Напишите сюда.',
    '{from}: встреча {when} отменена. Не приходите. Если назначат другую дату, придёт SMS.',
    '{from}: встреча {when} отменена. Не приходите.',
  ],
  'cancelled.call': [
    '{from}: встреча {when} отменена. Мы не позвоним. Если назначат другую дату, придёт SMS. Есть вопрос? Напишите сюда.',
    '{from}: встреча {when} отменена. Мы не позвоним. Если назначат другую дату, придёт SMS.',
    '{from}: встреча {when} отменена. Мы не позвоним.',
  ],
  'cancelled.visit': [
    '{from}: встреча {when} отменена. Мы не придём. Если назначат другую дату, придёт SMS. Есть вопрос? Напишите сюда.',
    '{from}: встреча {when} отменена. Мы не придём. Если назначат другую дату, придёт SMS.',
    '{from}: встреча {when} отменена. Мы не придём.',
  ],
  'excused.meeting': [
    '{from}: ваше отсутствие {when} разрешено. Не приходите. Что дальше, скажет ваш куратор.',
    '{from}: ваше отсутствие {when} разрешено. Не приходите.',
  ],
  'excused.call': [
    '{from}: ваше отсутствие {when} разрешено. Мы не позвоним. Что дальше, скажет ваш куратор.',
    '{from}: ваше отсутствие {when} разрешено. Мы не позвоним.',
  ],
  'excused.visit': [
    '{from}: ваше отсутствие {when} разрешено. Мы не придём. Что дальше, скажет ваш куратор.',
    '{from}: ваше отсутствие {when} разрешено. Мы не придём.',
  ],
  'restored.meeting': [
    '{from}: встреча снова в силе: {when}, {place}. Нужно прийти. Ответьте OK или напишите.',
    '{from}: встреча снова в силе: {when}, {place}. Нужно прийти. Ответьте OK.',
  ],
  'restored.call': [
    '{from}: встреча снова в силе: мы позвоним вам {when}. Нужно взять трубку. Ответьте OK или напишите.',
    '{from}: встреча снова в силе: позвоним вам {when}. Ответьте OK.',
  ],
  'restored.visit': [
    '{from}: встреча снова в силе: мы придём к вам домой {when}. Нужно нас принять. Ответьте OK или напишите.',
    '{from}: встреча снова в силе: придём к вам {when}. Ответьте OK.',
  ],
  'moveRefused.meeting': [
    '{from}: перенести не получится. Встреча в силе: {when}, {place}. Нужно прийти. Есть вопрос? Напишите сюда.',
    '{from}: перенести не получится. Встреча в силе: {when}, {place}. Нужно прийти.',
  ],
  'moveRefused.call': [
    '{from}: перенести не получится. Мы позвоним вам {when}. Нужно взять трубку. Есть вопрос? Напишите сюда.',
    '{from}: перенести не получится. Мы позвоним вам {when}. Возьмите трубку.',
  ],
  'moveRefused.visit': [
    '{from}: перенести не получится. Мы придём к вам домой {when}. Нужно нас принять. Есть вопрос? Напишите сюда.',
    '{from}: перенести не получится. Мы придём к вам {when}. Нужно нас принять.',
  ],
  'missed.meeting': ['Мы ждали вас {when}. {contact}'],
  'missed.call': ['Мы не смогли поговорить с вами по телефону {when}. {contact}'],
  'missed.visit': ['Мы приходили к вам {when}, но не встретились. {contact}'],

  'confirmed.meeting': [
    'Записано, спасибо. Встреча {when}, {place}. Что-то мешает? Напишите сюда.',
    'Записано, спасибо. Встреча {when}, {place}.',
    'Спасибо. Ждём вас {when}, {place}.',
  ],
  'confirmed.bring': [
    'Записано, спасибо. Встреча {when}, {place}. Принесите: {documents}. Что-то мешает? Напишите сюда.',
    'Записано, спасибо. Встреча {when}, {place}. Принесите: {documents}.',
    'Спасибо. Встреча {when}, {place}. Принесите: {documents}.',
  ],
  'confirmed.atHome': [
    'Записано, спасибо. {appointment} Что-то мешает? Напишите сюда.',
    'Записано, спасибо. {appointment}',
  ],
  confirmedAll: [
    'Записано, спасибо: {appointments}. Что-то мешает? Напишите сюда.',
    'Записано, спасибо: {appointments}.',
  ],
  allStand: [
    'Ваши встречи: {appointments}. Вопрос об одной из них? Напишите её дату.',
    'Ваши встречи: {appointments}.',
  ],
  toldByAnother: [
    'Спасибо, что сказали, мы передали это куратору. Пока нет ответа, ничего не меняется: встреча в силе.',
    'Спасибо, мы передали это. Пока нет ответа, встреча в силе.',
  ],
  restPassedOn: ['Остальное мы передали: сообщение прочтут в рабочее время.'],
  whichAppointment: ['О какой встрече речь?\n{choices}\nОтветьте {numbers}'],
  'askConfirmation.meeting': [
    'У вас встреча {when}, {place}. Вам подходит? Ответьте OK или напишите.',
    'Встреча {when}, {place}. Вам подходит? Ответьте OK.',
  ],
  'askConfirmation.atHome': [
    '{appointment} Вам подходит? Ответьте OK или напишите.',
    '{appointment} Вам подходит? Ответьте OK.',
  ],
  slotsOffered: [
    'Встреча {when} в силе, пока ничего не изменено. Другое время:\n{choices}\nОтветьте {numbers} или AUTRE (другое)',
    'Встреча {brief} в силе. Другое время:\n{choices}\nОтветьте {numbers} или AUTRE',
  ],
  slotTaken: [
    'Это время уже занято. Ваша встреча в силе. Другое время:\n{choices}\nОтветьте {numbers} или AUTRE (другое)',
    'Это время уже занято. Встреча в силе. Другое:\n{choices}\nОтветьте {numbers} или AUTRE',
  ],
  'freedHour.meeting': [
    '{from}: освободилось время: {free}. Сейчас ваша встреча {when}. Перенести? Ответьте OK. Иначе ничего не меняется.',
    '{from}: свободно {free}. Сейчас у вас {when}. Перенести? Ответьте OK. Иначе ничего не меняется.',
  ],
  'freedHour.call': [
    '{from}: можем позвонить {free}. Сейчас звонок {when}. Перенести? Ответьте OK. Иначе ничего не меняется.',
  ],
  freedHourAsked: ['Перенести на это время: {free}? Сейчас у вас {when}. Ответьте OK. Иначе ничего не меняется.'],
  freedHourDeclined: ['Записали. {standing}'],
  freedHourTaken: ['Это время больше не свободно: {free}. {standing}'],
  'changed.meeting': ['Готово: {when}, {place}. Прежняя встреча отменена.', 'Новая встреча: {when}, {place}.'],
  'changed.atHome': ['Готово: {when}. Прежняя встреча отменена.'],
  moveAsked: ['Передаём вашу просьбу куратору. {untilAnswered}'],
  tooLateToMove: [
    'Менять по SMS уже поздно. Сообщаем вашему куратору. {callUs} {untilAnswered}',
    'Менять по SMS поздно. Сообщаем куратору. {callUs} {untilAnswered}',
  ],
  writeToRegistry: [
    'Эту встречу нельзя перенести по SMS. {registry} Пока нет ответа, приходите {when}, {place}.',
    'Эту встречу нельзя перенести по SMS. {registry} Пока нет ответа, приходите {when}.',
    'Эту встречу по SMS не перенести. {registry} Без ответа приходите {when}.',
  ],
  'grave.hospital': ['Берегите себя. Мы передали это вашему куратору. {meanwhile}'],
  'grave.custody': ['Спасибо, что сказали. Мы передали это вашему куратору. {meanwhile}'],
  'grave.grief': ['Мы вам сочувствуем. Мы передали это вашему куратору. {meanwhile}'],
  'grave.refusal': ['Ваше сообщение получено и передано вашему куратору. {meanwhile}'],
  'grave.movedAway': ['Спасибо, что сказали. Мы передали это вашему куратору. {meanwhile}'],
  'grave.alreadyMissed': ['Спасибо, что сказали. Мы передали это вашему куратору. {meanwhile}'],
  'late.soon': ['Записано {minutes}, сообщаем вашему куратору. {appointment}'],
  'late.read': ['Записано {minutes}, ваш куратор это прочтёт. {appointment}'],
  'late.today': ['Встреча в {hour}, {place}: приходите, как только сможете.'],
  'when.asks': ['{appointment} Ответьте OK, если подходит, или напишите.', '{appointment} Ответьте OK или напишите.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['Это здесь: {place}. {directions} Встреча: {when}.'],
  'where.atHome': ['Ехать никуда не нужно. {appointment}'],
  who: ['Вами занимается {agent} ({sender}). {appointment}'],
  documents: ['{papers} Встреча {when}, {place}.', '{papers} Встреча {when}.'],
  'facts.meeting': ['Встреча {when}, {place} {whom}.'],
  'facts.call': ['Мы позвоним вам {when} {whom}.'],
  'facts.visit': ['Мы придём к вам домой {when} {whom}.'],
  'facts.asks': [
    '{facts} {directions} {papers} Ответьте OK, если подходит, или напишите.',
    '{facts} {directions} {papers}',
  ],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nПришлите SUITE (дальше) или номер.'],
  'obligations.end': ['{lines}\nПришлите номер, чтобы узнать больше. Могут быть и другие: спросите куратора.'],
  'obligation.more': ['{said} Пришлите SUITE (дальше) или другой номер.', '{said}'],
  'allCount.more': [
    'Передаём ваш вопрос куратору. Важны все обязанности из списка. Пришлите номер (подробнее) или SUITE (дальше).',
  ],
  'allCount.end': [
    'Передаём ваш вопрос куратору. Важны все обязанности из списка. Пришлите номер, чтобы узнать больше.',
  ],
  askBefore: ['Мы не можем сказать ни да, ни нет. Передаём вопрос вашему куратору: дождитесь ответа. {standing}'],
  nothingComing: [
    'У нас не записано ни одной встречи с вами. Если в повестке (convocation) сказано прийти, приходите. Есть вопрос? Напишите сюда.',
  ],
  'handedOver.coming': ['Передаём ваше сообщение. {untilAnswered}'],
  'handedOver.nothing': ['Передаём ваше сообщение вашему куратору.'],
  readLater: ['Ваше сообщение передано: его прочтут в рабочее время. {standing}'],
  'passedOn.coming': ['Ваше сообщение передано: его прочтут в рабочее время. {standing}'],
  'passedOn.nothing': ['Ваше сообщение передано: его прочтут в рабочее время. Нужна помощь? Ответьте AIDE.'],
  readToo: ['И это сообщение передано. Всё, что вы пишете, читают в рабочее время. Срочно: 15 или 17.'],
  declineNoted: ['Записано и передано. {untilAnswered}'],
  stillNear: ['Ваше сообщение передано, его прочтут в рабочее время. {near}'],
  notedNear: ['Записано и передано: прочтут в рабочее время. {near}'],
  thanksNear: ['И вам спасибо. Мы всё передали. {near}'],
  requestNoted: ['Ваша просьба тоже записана: её прочтут в рабочее время.'],
  pictureNotRead: ['Фото здесь не смотрят. Принесите документ на встречу или спросите куратора, как его отправить.'],
  offerHelp: ['Это {sender}. Если что-то не так, напишите: сообщения читают в рабочее время.'],
  documentNoted: ['Записано. Сообщаем вашему куратору, он проверит. Сохраните копию. {standing}'],
  phoneNoted: ['Спасибо, что сказали. Номер по SMS не меняют: мы передали куратору. {standing}'],
  callbackNoted: ['Мы передали это вашему куратору. {youMayCall} {standing}'],
  'listOpen.moments': [
    'Ваше сообщение передано: ответа здесь у нас нет. Список открыт: ответьте {numbers} или AUTRE (другое). {standing}',
    'Ваше сообщение передано. Список открыт: ответьте {numbers} или AUTRE (другое). {standing}',
  ],
  'listOpen.other': ['Ваше сообщение передано: ответа здесь у нас нет. Список открыт: ответьте {numbers}.'],
  wishPassedOn: ['Другого времени нет: мы передали. Список открыт: ответьте {numbers} или AUTRE (другое). {standing}'],
  listNumbers: ['Это номер из списка, а не дата. Ответьте {numbers} или AUTRE (другое).'],
  'notUnderstood.come': [
    'Ваше сообщение передано: ответа здесь у нас нет. {standing} Ответьте OK, если придёте, NON, если нет, или AIDE.',
    'Ваше сообщение передано. {standing} Ответьте OK, если придёте, NON, если нет, или AIDE.',
  ],
  'notUnderstood.fine': [
    'Ваше сообщение передано: ответа здесь у нас нет. {standing} Ответьте OK, если подходит, NON, если нет, или AIDE.',
    'Ваше сообщение передано. {standing} Ответьте OK, если подходит, NON, если нет, или AIDE.',
  ],
  'notUnderstood.confirmed': [
    'Ваше сообщение передано: ответа здесь у нас нет. {standing} Нужна помощь? Ответьте AIDE.',
  ],
  notUnderstoodAmong: [
    'Ваше сообщение передано. Встречи в силе: {appointments}. Ответьте OK, NON или AIDE.',
    'Ваше сообщение передано. Встречи в силе: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('Вы не можете прийти {when}'),
  'askWhether.decline.call': doubted('Вы не можете ответить на звонок {when}'),
  'askWhether.decline.visit': doubted('Вы не можете нас принять {when}'),
  'askWhether.late.meeting': doubted('Вы опоздаете на встречу {when}'),
  'askWhether.late.call': doubted('Вы опоздаете к звонку {when}'),
  'askWhether.late.visit': doubted('Вы опоздаете к нашему визиту {when}'),
  'askWhether.reschedule.meeting': doubted('Вы хотите другое время для встречи {when}'),
  'askWhether.reschedule.call': doubted('Вы хотите другое время для звонка {when}'),
  'askWhether.reschedule.visit': doubted('Вы хотите другое время для визита {when}'),
  askStop: ['Больше не присылать SMS? Ответьте STOP. Иначе ничего не меняется. Ваше сообщение прочтут.'],
  askWrongNumber: ['Это не тот номер? Ответьте MAUVAIS NUMERO. Иначе ничего не меняется. Ваше сообщение прочтут.'],
  help: [
    'Это {sender}. Ответьте OK, если подходит, NON, если нет, или QUAND (когда), OU (где), QUI (с кем), DOCUMENTS. STOP: без SMS.',
    'Это {sender}. Ответьте OK, NON, QUAND (когда), OU (где), QUI (с кем), DOCUMENTS. STOP: без SMS.',
  ],
  automatic: ['Это автоматические ответы. Ваши сообщения читает человек в {sender} в рабочее время.'],
  notToday: ['Это не сегодня. {appointment} Что-то мешает? Напишите сюда.', 'Это не сегодня. {appointment}'],
  thanks: ['Пожалуйста.'],
  greeting: ['Здравствуйте, это {sender}. Напишите свой вопрос или AIDE (помощь).'],
  optedOut: ['Больше SMS не будет. Ваши встречи остаются обязательными. Чтобы возобновить SMS, ответьте START.'],
  optedOutAlone: [
    'Готово: этому человеку SMS больше не придут. Его встречи остаются обязательными. Чтобы возобновить, ответьте START.',
  ],
  askWhoseStop: [
    'Без SMS для одного человека или для всего номера? Один человек: пришлите его имя. Весь номер: STOP. Пока ничего не меняется.',
  ],
  optedIn: ['Записано: вы снова будете получать наши SMS. Чтобы их остановить, ответьте STOP.'],
  optedInAlone: ['Готово: этот человек снова получает SMS. Чтобы их остановить, ответьте STOP.'],
  askWhoseStart: [
    'Снова SMS для одного человека или для всего номера? Один человек: пришлите его имя. Весь номер: START.',
  ],
  wrongNumber: ['Спасибо, что сказали. На этот номер сообщений больше не будет. Извините нас.'],
  stillWrongNumber: ['Ваше сообщение передано в {sender}: его прочтут. До тех пор напоминаний на этот номер не будет.'],
  languageChanged: ['Записано: теперь мы пишем вам по-русски.\nNous écrivons en russe. Pour revenir: FRANÇAIS.'],
  dangerSelf: [
    'Ваша жизнь важна. Срочно: 15 или SMS на 114. Поговорить: 3114, бесплатно, днём и ночью. SPIP оповещён, но ночью не читает.',
  ],
  dangerAnother: [
    'Хорошо, что вы сказали. Срочно: 15 или 17, или SMS на 114. 3114 помогает и близким, днём и ночью. SPIP оповещён, но ночью не читает.',
  ],
  dangerVictim: [
    'Если вы в опасности: звоните 17 или пишите на 114. Насилие: 3919. Ребёнок: 119. Бесплатно. SPIP оповещён, но ночью не читает.',
  ],
  dangerMedical: [
    'Срочно: сейчас же звоните 15 или 112, или SMS на 114. Бесплатно, днём и ночью: вам подскажут. SPIP оповещён, но ночью не читает.',
  ],
  dangerSelfByDay: [
    'Ваша жизнь важна. Срочно: 15 или SMS на 114. Поговорить: 3114, бесплатно, днём и ночью. SPIP оповещён и позвонит вам.',
  ],
  dangerAnotherByDay: [
    'Хорошо, что вы сказали. Срочно: 15 или 17, или SMS на 114. 3114 помогает и близким, днём и ночью. SPIP оповещён и позвонит вам.',
  ],
  dangerVictimByDay: [
    'Если вы в опасности: звоните 17 или пишите на 114. Насилие: 3919. Ребёнок: 119. Бесплатно. SPIP оповещён и читает ваши сообщения.',
  ],
  dangerMedicalByDay: [
    'Срочно: сейчас же звоните 15 или 112, или SMS на 114. Бесплатно, днём и ночью: вам подскажут. SPIP оповещён и читает ваши сообщения.',
  ],
  dangerThreat: ['Ваше сообщение передано. Если кто-то в опасности: звоните 17.'],
  optedOutControlled: [
    'Больше SMS не будет. Ваши встречи остаются обязательными. На любой срочный случай: 17, или 114 по SMS, днём и ночью.',
  ],
  dangerControlled: ['Записано. На любой срочный случай: 17, или 114 по SMS. Бесплатно, днём и ночью.'],
  stranger: ['Здравствуйте, это {sender}. Мы не знаем ваш номер. Ваше сообщение прочтут. Срочно: 15 или 17.'],
  sharedNumber: ['Передано в {sender}. Ваше сообщение прочтут. Назначенная встреча остаётся обязательной.'],
  'whichPerson.one': ['Это для {firstName}? Ответьте {firstName}. Иначе ваше сообщение просто прочтут.'],
  'whichPerson.several': ['Это {people}? Пришлите имя.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('я позвоню вам сегодня. Держите телефон включённым.'),
  'ready.callMe': [
    ...signed('позвоните мне: {phone}.'),
    ...signed('мне нужно с вами поговорить. Ответьте здесь: в котором часу вам позвонить?'),
  ],
  'ready.answerBy': signed('ваше сообщение прочитано. Я отвечу не позднее {date}.'),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}: на встрече будет переводчик. {appointment}',
    '{sender}: на встрече будет переводчик.',
  ],
  'ready.noted': signed('записано, спасибо.'),
}

/** What a message seems to mean, asked back. */
function doubted(surmised: string): [string, string] {
  const asked = `${surmised}, верно? Ответьте OK или NON. Пока ничего не меняется.`
  return [`${asked} Ваше сообщение прочтут.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}: ${said}`, `{sender}: ${said}`]
}
