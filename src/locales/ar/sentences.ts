import type { Sentences } from '../locale.ts'

/**
 * Plain written Arabic, without vowel signs: one text holds 70 of its letters, two hold 134. Each text begins with an Arabic word, which is how a
 * telephone knows to write it from right to left. Words to answer with are those that are read; Arabic has no capitals, so its own stand in quotation marks.
 */
export const sentences: Sentences = leftToRight({
  fromFor: ['{sender} إلى {firstName}'],
  addressed: ['إلى {firstName}. {said}'],
  'soon.today': ['اليوم {when}'],
  'soon.tomorrow': ['غدا {when}'],
  'soon.later': ['{when}'],
  invitation: ['أجيبوا OK أو اكتبوا لنا إن كانت عندكم مشكلة.', 'أجيبوا OK أو اكتبوا لنا.', 'أجيبوا OK'],
  'journey.usual': ['اخرجوا مبكرا.'],
  'journey.other': ['سجلوا الوقت.'],
  contact: [
    'اتصلوا بـ {sender} في أقرب وقت وقولوا ما حدث: {phone}.',
    'أخبرونا في أقرب وقت بما حدث: ردوا على هذه الرسالة. {sender}',
  ],
  'appointment.meeting': ['لديكم موعد {when}، {place}.'],
  'appointment.brief': ['{when}، {place}.'],
  'appointment.call': ['سنتصل بكم {when}.'],
  'appointment.visit': ['سنزوركم في بيتكم {when}.'],
  'standing.meeting': ['موعدكم قائم: {when}، {place}.', 'موعدكم قائم: {when}.'],
  'standing.call': ['سنتصل بكم {when} كما هو مقرر.'],
  'standing.visit': ['سنزوركم في بيتكم {when} كما هو مقرر.'],
  'untilAnswered.meeting': [
    'إلى أن يصلكم جواب، يبقى موعدكم قائما: احضروا {when}، {place}.',
    'إلى أن يصلكم جواب، احضروا {when}، {place}.',
    'إلى أن يصلكم جواب، احضروا {when}.',
  ],
  'untilAnswered.call': [
    'إلى أن يصلكم جواب، يبقى اتصالنا قائما: ردوا على الهاتف {when}.',
    'إلى أن يصلكم جواب، ردوا على الهاتف {when}.',
  ],
  'untilAnswered.visit': [
    'إلى أن يصلكم جواب، تبقى زيارتنا قائمة: استقبلونا {when}.',
    'إلى أن يصلكم جواب، استقبلونا {when}.',
  ],
  meanwhile: ['في انتظار ذلك، يبقى موعدكم قائما: {when}، {place}.', 'يبقى موعدكم قائما: {when}.'],
  withAgent: ['{when} مع {agent}'],
  callUs: ['اتصلوا بالرقم {phone}.'],
  youMayCall: ['يمكنكم أيضا الاتصال بالرقم {phone}.'],
  near: ['للطوارئ: 15 أو 17. للحديث مع شخص: 3114، مجانا، ليلا ونهارا.'],
  minutes: ['({minutes} د)'],
  whom: ['، مع {agent}'],
  forOne: ['{firstName}'],
  'papers.some': ['أحضروا معكم: {documents}.'],
  'papers.none': ['لا نطلب منكم شيئا خاصا. أحضروا وثيقة هوية.'],
  'papers.ready': ['أبقوا قربكم: {documents}.'],
  'papers.nothing': ['لا نطلب منكم شيئا خاصا.'],
  'registry.contact': ['اكتبوا إلى مكتب المحكمة مع وثيقة تثبت السبب (greffe: {contact}).'],
  'registry.plain': ['اكتبوا إلى مكتب المحكمة (greffe) مع وثيقة تثبت السبب.'],
  'kind.call': ['بالهاتف'],
  'kind.visit': ['في بيتكم'],
  'agent.another': ['مستشار آخر'],
  'agent.unknown': ['الشخص المكلف بملفكم'],
  noJourney: ['لا حاجة إلى التنقل.'],
  'obligations.general': ['مطلوب من الجميع:'],
  'obligations.own': ['ومطلوب منكم أيضا:'],
  'obligations.none': ['هذه نهاية القائمة.'],
  'obligation.dueOn': ['قبل {date}.'],
  'obligation.bring': ['أحضروا: {proof}'],

  welcome: [
    'مرحبا، معكم {sender}. رسائلنا تذكركم بمواعيدكم. أجيبوا OK أو "لا" أو اكتبوا لنا: يقرأ شخص رسائلكم في أوقات العمل. لوقف الرسائل: STOP.',
    'معكم {sender}. رسائلنا تذكركم بمواعيدكم. أجيبوا OK أو "لا" أو اكتبوا: يقرأ شخص في أوقات العمل. لوقف الرسائل: STOP.',
  ],
  'summons.meeting': [
    'من {from}: لديكم موعد {when}، {place}. يجب أن تحضروا. {invitation}',
    'من {from}: موعدكم {when}، {place}. يجب الحضور. {invitation}',
  ],
  'summons.work': [
    'من {from}: ننتظركم {when}، {place}. يجب أن تحضروا. {invitation}',
    'من {from}: ننتظركم {when}، {place}. يجب الحضور. {invitation}',
  ],
  'summons.call': [
    'من {from}: سنتصل بكم {when}. يجب أن تردوا على اتصالنا. {invitation}',
    'من {from}: سنتصل بكم {when}. يجب أن تردوا. {invitation}',
  ],
  'summons.visit': [
    'من {from}: سنزوركم في بيتكم {when}. يجب أن تستقبلونا. {invitation}',
    'من {from}: سنزوركم {when}. يجب أن تستقبلونا. {invitation}',
  ],
  // The last way holds the day, the hour and the place in one text of 70.
  'reminder.none.meeting': [
    'تذكير من {from}: موعدكم {soon}، {place}. {journey} {invitation}',
    'تذكير من {from}: موعدكم {soon}، {place}. {invitation}',
    'من {from}: موعدكم {soon}، {place}. {invitation}',
    'من {from}: {soon}، {place}. {invitation}',
    '{soon}، {place} ({from}). {invitation}',
    '{soon}، {place} ({from}).',
  ],
  'reminder.none.call': [
    'تذكير من {from}: سنتصل بكم {soon}. أبقوا هاتفكم مفتوحا. {invitation}',
    'من {from}: سنتصل بكم {soon}. {invitation}',
    'من {from}: سنتصل بكم {soon}.',
  ],
  'reminder.none.visit': [
    'تذكير من {from}: سنزوركم في بيتكم {soon}. {invitation}',
    'من {from}: سنزوركم {soon}. {invitation}',
    'من {from}: سنزوركم {soon}.',
  ],
  'reminder.confirmed.meeting': [
    'تذكير من {from}: موعدكم {soon}، {place}. {journey} عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: موعدكم {soon}، {place}.',
    'من {from}: {soon}، {place}.',
  ],
  'reminder.confirmed.call': [
    'تذكير من {from}: سنتصل بكم {soon}. أبقوا هاتفكم مفتوحا. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: سنتصل بكم {soon}. أبقوا هاتفكم مفتوحا.',
    'من {from}: سنتصل بكم {soon}.',
  ],
  'reminder.confirmed.visit': [
    'تذكير من {from}: سنزوركم في بيتكم {soon}. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: سنزوركم في بيتكم {soon}.',
    'من {from}: سنزوركم {soon}.',
  ],
  'reminder.declined.meeting': [
    'تذكير من {from}: موعدكم {soon}، {place}. ما زال قائما. يجب أن تحضروا. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: موعدكم قائم {soon}، {place}. يجب الحضور.',
    'من {from}: ننتظركم {soon}، {place}.',
  ],
  'reminder.declined.call': [
    'تذكير من {from}: سنتصل بكم {soon}. الموعد ما زال قائما. يجب أن تردوا على اتصالنا. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: سنتصل بكم {soon}. يجب أن تردوا.',
    'من {from}: سنتصل بكم {soon}. ردوا.',
  ],
  'reminder.declined.visit': [
    'تذكير من {from}: سنزوركم في بيتكم {soon}. الموعد ما زال قائما. يجب أن تستقبلونا. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: سنزوركم {soon}. يجب أن تستقبلونا.',
    'من {from}: سنزوركم {soon}. استقبلونا.',
  ],
  'reminder.moveAsked.meeting': [
    'تذكير من {from}: موعدكم {soon}، {place}. هو قائم ما لم يتغير شيء. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: موعدكم قائم {soon}، {place}.',
    'من {from}: ننتظركم {soon}، {place}.',
  ],
  'reminder.moveAsked.call': [
    'تذكير من {from}: سنتصل بكم {soon}، ما لم يتغير شيء. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: سنتصل بكم {soon}، ما لم يتغير شيء.',
    'من {from}: سنتصل بكم {soon}.',
  ],
  'reminder.moveAsked.visit': [
    'تذكير من {from}: سنزوركم في بيتكم {soon}، ما لم يتغير شيء. عندكم مشكلة؟ اكتبوا لنا.',
    'من {from}: سنزوركم {soon}، ما لم يتغير شيء.',
    'من {from}: سنزوركم {soon}.',
  ],
  'moved.meeting': [
    'من {from}: تغير موعدكم. أصبح {when}، {place}. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: تغير موعدكم. أصبح {when}، {place}. أجيبوا OK أو اكتبوا.',
  ],
  'moved.call': [
    'من {from}: تغير موعدكم. سنتصل بكم {when}. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: تغير موعدكم. سنتصل بكم {when}. أجيبوا OK أو اكتبوا.',
  ],
  'moved.visit': [
    'من {from}: تغير موعدكم. سنزوركم في بيتكم {when}. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: تغير موعدكم. سنزوركم {when}. أجيبوا OK أو اكتبوا.',
  ],
  'movedFrom.meeting': [
    'من {from}: تغير موعدكم ({was}). أصبح {when}، {place}. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: تغير موعدكم ({wasDay}). أصبح {when}، {place}. أجيبوا OK أو اكتبوا.',
  ],
  'movedFrom.call': [
    'من {from}: تغير موعدكم ({was}). سنتصل بكم {when}. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: تغير موعدكم ({wasDay}). سنتصل بكم {when}. أجيبوا OK أو اكتبوا.',
  ],
  'movedFrom.visit': [
    'من {from}: تغير موعدكم ({was}). سنزوركم في بيتكم {when}. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: تغير موعدكم ({wasDay}). سنزوركم {when}. أجيبوا OK أو اكتبوا.',
  ],
  'cancelled.meeting': [
    'من {from}: تم إلغاء موعدكم ({when}). لا تحضروا. إن حدد موعد آخر، ستصلكم رسالة SMS. عندكم سؤال؟ اكتبوا لنا.',
    'من {from}: تم إلغاء موعدكم ({when}). لا تحضروا. إن حدد موعد آخر، ستصلكم رسالة SMS.',
    'من {from}: تم إلغاء موعدكم ({when}). لا تحضروا.',
  ],
  'cancelled.call': [
    'من {from}: تم إلغاء موعدكم ({when}). لن نتصل بكم. إن حدد موعد آخر، ستصلكم رسالة SMS. عندكم سؤال؟ اكتبوا لنا.',
    'من {from}: تم إلغاء موعدكم ({when}). لن نتصل بكم. إن حدد موعد آخر، ستصلكم رسالة SMS.',
    'من {from}: تم إلغاء موعدكم ({when}). لن نتصل بكم.',
  ],
  'cancelled.visit': [
    'من {from}: تم إلغاء موعدكم ({when}). لن نزوركم. إن حدد موعد آخر، ستصلكم رسالة SMS. عندكم سؤال؟ اكتبوا لنا.',
    'من {from}: تم إلغاء موعدكم ({when}). لن نزوركم. إن حدد موعد آخر، ستصلكم رسالة SMS.',
    'من {from}: تم إلغاء موعدكم ({when}). لن نزوركم.',
  ],
  'excused.meeting': [
    'من {from}: تم قبول غيابكم عن الموعد ({when}). لا تحضروا. سيخبركم مستشاركم بما يلي.',
    'من {from}: تم قبول غيابكم ({when}). لا تحضروا.',
  ],
  'excused.call': [
    'من {from}: تم قبول غيابكم عن الموعد ({when}). لن نتصل بكم. سيخبركم مستشاركم بما يلي.',
    'من {from}: تم قبول غيابكم ({when}). لن نتصل بكم.',
  ],
  'excused.visit': [
    'من {from}: تم قبول غيابكم عن الموعد ({when}). لن نزوركم. سيخبركم مستشاركم بما يلي.',
    'من {from}: تم قبول غيابكم ({when}). لن نزوركم.',
  ],
  'restored.meeting': [
    'من {from}: موعدكم قائم من جديد: {when}، {place}. يجب أن تحضروا. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: موعدكم قائم من جديد: {when}، {place}. يجب الحضور. أجيبوا OK.',
  ],
  'restored.call': [
    'من {from}: موعدكم قائم من جديد: سنتصل بكم {when}. يجب أن تردوا على اتصالنا. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: موعدكم قائم من جديد: سنتصل بكم {when}. يجب أن تردوا. أجيبوا OK.',
  ],
  'restored.visit': [
    'من {from}: موعدكم قائم من جديد: سنزوركم في بيتكم {when}. يجب أن تستقبلونا. أجيبوا OK أو اكتبوا لنا.',
    'من {from}: موعدكم قائم من جديد: سنزوركم {when}. يجب أن تستقبلونا. أجيبوا OK.',
  ],
  'moveRefused.meeting': [
    'من {from}: التغيير الذي طلبتموه غير ممكن. موعدكم قائم: {when}، {place}. يجب أن تحضروا.',
    'من {from}: التغيير غير ممكن. موعدكم قائم: {when}، {place}. يجب الحضور.',
  ],
  'moveRefused.call': [
    'من {from}: التغيير الذي طلبتموه غير ممكن. سنتصل بكم {when}. يجب أن تردوا على اتصالنا.',
    'من {from}: التغيير غير ممكن. سنتصل بكم {when}. يجب أن تردوا.',
  ],
  'moveRefused.visit': [
    'من {from}: التغيير الذي طلبتموه غير ممكن. سنزوركم في بيتكم {when}. يجب أن تستقبلونا.',
    'من {from}: التغيير غير ممكن. سنزوركم {when}. يجب أن تستقبلونا.',
  ],
  'missed.meeting': ['انتظرناكم {when}. {contact}'],
  'missed.call': ['لم نتمكن من الحديث معكم بالهاتف {when}. {contact}'],
  'missed.visit': ['جئنا إلى بيتكم {when} ولم نلتق بكم. {contact}'],

  'confirmed.meeting': [
    'سجلنا ذلك، شكرا. موعدكم {when}، {place}. عندكم مشكلة؟ اكتبوا لنا.',
    'سجلنا ذلك، شكرا. موعدكم {when}، {place}.',
    'شكرا. موعدكم {when}، {place}.',
  ],
  'confirmed.bring': [
    'سجلنا ذلك، شكرا. موعدكم {when}، {place}. أحضروا: {documents}. عندكم مشكلة؟ اكتبوا لنا.',
    'سجلنا ذلك، شكرا. موعدكم {when}، {place}. أحضروا: {documents}.',
    'شكرا. موعدكم {when}، {place}. أحضروا: {documents}.',
  ],
  'confirmed.atHome': ['سجلنا ذلك، شكرا. {appointment} عندكم مشكلة؟ اكتبوا لنا.', 'سجلنا ذلك، شكرا. {appointment}'],
  confirmedAll: ['سجلنا ذلك، شكرا: {appointments}. عندكم مشكلة؟ اكتبوا لنا.', 'سجلنا ذلك، شكرا: {appointments}.'],
  allStand: ['مواعيدكم: {appointments}. لديكم سؤال عن أحدها؟ اكتبوا تاريخه.', 'مواعيدكم: {appointments}.'],
  toldByAnother: [
    'شكرا على إخبارنا، نقلنا ذلك إلى المستشار. إلى أن يجيب، لا شيء يتغير: الموعد قائم.',
    'شكرا على إخبارنا. نقلنا ذلك. الموعد قائم إلى أن يأتي جواب.',
  ],
  restPassedOn: ['نقلنا باقي رسالتكم: سيقرؤها شخص في أوقات العمل.'],
  whichAppointment: ['عن أي موعد تتكلمون؟\n{choices}\nأجيبوا {numbers}'],
  'askConfirmation.meeting': [
    'موعدكم {when}، {place}. هل هذا مناسب لكم؟ أجيبوا OK أو اكتبوا لنا.',
    'موعدكم {when}، {place}. هل يناسبكم؟ أجيبوا OK.',
  ],
  'askConfirmation.atHome': [
    '{appointment} هل هذا مناسب لكم؟ أجيبوا OK أو اكتبوا لنا.',
    '{appointment} هل يناسبكم؟ أجيبوا OK.',
  ],
  slotsOffered: [
    'موعدكم ({when}) قائم ما لم يتغير شيء. مواعيد أخرى:\n{choices}\nأجيبوا {numbers} أو "غيرها"',
    'موعدكم ({brief}) قائم. مواعيد أخرى:\n{choices}\nأجيبوا {numbers} أو "غيرها"',
  ],
  slotTaken: [
    'هذا الوقت لم يعد متاحا. موعدكم قائم. مواعيد أخرى:\n{choices}\nأجيبوا {numbers} أو "غيرها"',
    'لم يعد متاحا. موعدكم قائم. مواعيد أخرى:\n{choices}\nأجيبوا {numbers} أو "غيرها"',
  ],
  'freedHour.meeting': [
    'من {from}: توفر وقت آخر: {free}. لأخذه بدلا من موعدكم {when}، أجيبوا OK. وإلا فلا شيء يتغير.',
    'من {from}: توفر {free}. لأخذه بدل {when}، أجيبوا OK. وإلا فلا شيء يتغير.',
  ],
  'freedHour.call': [
    'من {from}: توفر وقت آخر لنتصل بكم: {free}. لأخذه بدلا من {when}، أجيبوا OK. وإلا فلا شيء يتغير.',
    'من {from}: توفر {free}. لنتصل بكم حينها بدل {when}، أجيبوا OK. وإلا فلا شيء يتغير.',
  ],
  freedHourAsked: ['هل تريدون {free} بدلا من {when}؟ أجيبوا OK للتغيير. وإلا فلا شيء يتغير.'],
  freedHourDeclined: ['سجلنا ذلك. {standing}'],
  freedHourTaken: ['هذا الوقت لم يعد متاحا: {free}. {standing}'],
  'changed.meeting': ['تم التغيير: {when}، {place}. ألغي الموعد السابق.', 'تغير الموعد: {when}، {place}.'],
  'changed.atHome': ['تم التغيير: {when}. ألغي الموعد السابق.'],
  moveAsked: ['ننقل طلبكم إلى مستشاركم. {untilAnswered}'],
  tooLateToMove: ['فات وقت التغيير عبر SMS. سنخبر مستشاركم. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'لا يمكن تغيير هذا الموعد عبر SMS. {registry} إلى أن يأتيكم الجواب، احضروا {when}، {place}.',
    'لا يمكن تغيير هذا الموعد عبر SMS. {registry} إلى أن يأتيكم الجواب، احضروا {when}.',
    'هذا الموعد لا يتغير عبر SMS. {registry} دون جواب، احضروا {when}.',
  ],
  'grave.hospital': ['نتمنى لكم الشفاء. نقلنا ذلك إلى مستشاركم. {meanwhile}'],
  'grave.custody': ['شكرا على إخبارنا. نقلنا ذلك إلى مستشاركم. {meanwhile}'],
  'grave.grief': ['تعازينا لكم. نقلنا ذلك إلى مستشاركم. {meanwhile}'],
  'grave.refusal': ['وصلتنا رسالتكم ونقلناها إلى مستشاركم. {meanwhile}'],
  'grave.movedAway': ['شكرا على إخبارنا. نقلنا ذلك إلى مستشاركم. {meanwhile}'],
  'grave.alreadyMissed': ['شكرا على إخبارنا. نقلنا ذلك إلى مستشاركم. {meanwhile}'],
  'late.soon': ['وصلنا أنكم ستتأخرون {minutes}، وسنخبر مستشاركم. {appointment}'],
  'late.read': ['وصلنا أنكم ستتأخرون {minutes}، وسيعلم به مستشاركم. {appointment}'],
  'late.today': ['موعدكم الساعة {hour}، {place}: تعالوا بأسرع ما يمكنكم.'],
  'when.asks': ['{appointment} أجيبوا OK إن كان مناسبا لكم، أو اكتبوا لنا.', '{appointment} أجيبوا OK أو اكتبوا لنا.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['العنوان: {place}. {directions} موعدكم: {when}.'],
  'where.atHome': ['لا حاجة إلى التنقل. {appointment}'],
  who: ['مع {agent} ({sender}). {appointment}'],
  documents: ['{papers} موعدكم {when}، {place}.', '{papers} موعدكم {when}.'],
  'facts.meeting': ['موعدكم {when}، {place}{whom}.'],
  'facts.call': ['سنتصل بكم {when}{whom}.'],
  'facts.visit': ['سنزوركم في بيتكم {when}{whom}.'],
  'facts.asks': [
    '{facts} {directions} {papers} أجيبوا OK إن كان مناسبا لكم، أو اكتبوا لنا.',
    '{facts} {directions} {papers}',
  ],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nأجيبوا "المزيد" أو رقما للتفاصيل.'],
  'obligations.end': ['{lines}\nأجيبوا رقما للتفاصيل. قد تكون هناك التزامات أخرى: اسألوا مستشاركم.'],
  'obligation.more': ['{said} أجيبوا "المزيد" أو رقما آخر.', '{said}'],
  'allCount.more': ['ننقل سؤالكم إلى مستشاركم. كل التزامات القائمة مهمة. أجيبوا رقما للتفاصيل أو "المزيد" للباقي.'],
  'allCount.end': ['ننقل سؤالكم إلى مستشاركم. كل التزامات القائمة مهمة. أجيبوا رقما للتفاصيل.'],
  askBefore: ['لا يمكننا الجواب هنا بنعم أو لا. ننقل سؤالكم إلى مستشاركم: انتظروا الجواب. {standing}'],
  nothingComing: ['لا نجد موعدا مسجلا لكم. إذا وصلكم استدعاء، فاحضروا. عندكم سؤال؟ اكتبوا لنا.'],
  'handedOver.coming': ['ننقل رسالتكم. {untilAnswered}'],
  'handedOver.nothing': ['ننقل رسالتكم إلى مستشاركم.'],
  readLater: ['نقلنا رسالتكم: ستقرأ في أوقات العمل. {standing}'],
  'passedOn.coming': ['نقلنا رسالتكم: ستقرأ في أوقات العمل. {standing}'],
  'passedOn.nothing': ['نقلنا رسالتكم: ستقرأ في أوقات العمل. للمساعدة، أجيبوا "مساعدة".'],
  readToo: ['نقلنا هذه الرسالة أيضا. كل ما تكتبونه هنا يقرأ في أوقات العمل. للطوارئ: 15 أو 17.'],
  declineNoted: ['سجلنا ذلك ونقلناه إلى مستشاركم. {untilAnswered}'],
  stillNear: ['نقلنا رسالتكم: ستقرأ في أوقات العمل. {near}'],
  notedNear: ['سجلنا ذلك: سيقرؤه شخص في أوقات العمل. {near}'],
  thanksNear: ['نشكركم. نقلنا رسالتكم. {near}'],
  requestNoted: ['سجلنا طلبكم أيضا: سيقرؤه شخص في أوقات العمل.'],
  pictureNotRead: ['لا نستطيع رؤية الصور هنا. أحضروا الوثيقة إلى موعدكم، أو اسألوا مستشاركم كيف ترسلونها.'],
  offerHelp: ['معكم {sender}. إن كان هناك ما يضايقكم فاكتبوه لنا: يقرأ شخص رسائلكم في أوقات العمل.'],
  documentNoted: ['سجلنا ذلك. نخبر مستشاركم وسيتحقق منه. احتفظوا بنسخة. {standing}'],
  phoneNoted: ['شكرا على إخبارنا. لا يتغير الرقم عبر SMS: نقلنا ذلك إلى مستشاركم. {standing}'],
  callbackNoted: ['نقلنا طلبكم إلى مستشاركم. {youMayCall} {standing}'],
  'listOpen.moments': [
    'نقلنا رسالتكم: لا نستطيع الجواب عنها هنا. ما زال بإمكانكم الاختيار: أجيبوا {numbers} أو "غيرها". {standing}',
  ],
  'listOpen.other': ['نقلنا رسالتكم: لا نستطيع الجواب عنها هنا. ما زال بإمكانكم الاختيار: أجيبوا {numbers}.'],
  wishPassedOn: ['ليس لدينا وقت آخر: نقلنا طلبكم. ما زال بإمكانكم الاختيار: أجيبوا {numbers} أو "غيرها". {standing}'],
  listNumbers: ['المقصود رقم القائمة لا التاريخ. أجيبوا {numbers} أو "غيرها".'],
  'notUnderstood.come': [
    'نقلنا رسالتكم: لا نستطيع الجواب عنها هنا. {standing} أجيبوا OK إن كنتم ستحضرون، "لا" إن لم تحضروا، أو "مساعدة".',
    'نقلنا رسالتكم. {standing} أجيبوا OK إن كنتم ستحضرون، "لا" إن لم تحضروا، أو "مساعدة".',
  ],
  'notUnderstood.fine': [
    'نقلنا رسالتكم: لا نستطيع الجواب عنها هنا. {standing} أجيبوا OK إن كان مناسبا، "لا" إن لم يناسبكم، أو "مساعدة".',
    'نقلنا رسالتكم. {standing} أجيبوا OK إن كان مناسبا، "لا" إن لم يناسبكم، أو "مساعدة".',
  ],
  'notUnderstood.confirmed': ['نقلنا رسالتكم: لا نستطيع الجواب عنها هنا. {standing} للمساعدة، أجيبوا "مساعدة".'],
  notUnderstoodAmong: [
    'نقلنا رسالتكم. مواعيدكم قائمة: {appointments}. أجيبوا OK أو "لا" أو "مساعدة".',
    'نقلنا رسالتكم. مواعيدكم قائمة: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('لا يمكنكم الحضور {when}'),
  'askWhether.decline.call': doubted('لا يمكنكم الرد على اتصالنا {when}'),
  'askWhether.decline.visit': doubted('لا يمكنكم استقبالنا {when}'),
  'askWhether.late.meeting': doubted('ستتأخرون عن موعدكم ({when})'),
  'askWhether.late.call': doubted('ستتأخرون عن اتصالنا ({when})'),
  'askWhether.late.visit': doubted('ستتأخرون عن زيارتنا ({when})'),
  'askWhether.reschedule.meeting': doubted('تريدون وقتا آخر لموعدكم ({when})'),
  'askWhether.reschedule.call': doubted('تريدون وقتا آخر لاتصالنا ({when})'),
  'askWhether.reschedule.visit': doubted('تريدون وقتا آخر لزيارتنا ({when})'),
  askStop: ['لا تريدون رسائل SMS بعد الآن؟ أجيبوا STOP. وإلا فلا شيء يتغير. سيقرأ شخص رسالتكم.'],
  askWrongNumber: ['ليس هذا هو الرقم الصحيح؟ أجيبوا "رقم خاطئ". وإلا فلا شيء يتغير. سيقرأ شخص رسالتكم.'],
  help: [
    'معكم {sender}. أجيبوا OK إن كان مناسبا، "لا" إن تعذر، أو اسألوا: "متى"، "أين"، "مع من"، "ماذا أحضر". STOP: وقف الرسائل.',
  ],
  automatic: ['هذه أجوبة آلية. يقرأ رسائلكم شخص من {sender} في أوقات العمل.'],
  notToday: ['ليس اليوم. {appointment} عندكم مشكلة؟ اكتبوا لنا.'],
  thanks: ['على الرحب والسعة.'],
  greeting: ['مرحبا، معكم {sender}. اكتبوا سؤالكم، أو "مساعدة".'],
  optedOut: ['لن تصلكم رسائل SMS بعد الآن. مواعيدكم تبقى إلزامية. لاستئناف الرسائل، أجيبوا START.'],
  optedOutAlone: ['تم: لا رسائل SMS لهذا الشخص بعد الآن. مواعيده تبقى إلزامية. لاستئناف الرسائل، أجيبوا START.'],
  askWhoseStop: [
    'وقف الرسائل لشخص واحد أم لهذا الرقم كله؟ لشخص: أجيبوا باسمه. للرقم كله: STOP. إلى ذلك الحين، لا شيء يتغير.',
  ],
  optedIn: ['سجلنا ذلك: ستصلكم رسائلنا من جديد. لوقفها، أجيبوا STOP.'],
  optedInAlone: ['تم: تعود الرسائل لهذا الشخص. لوقفها، أجيبوا STOP.'],
  askWhoseStart: ['استئناف الرسائل لشخص واحد أم لهذا الرقم كله؟ لشخص: أجيبوا باسمه. للرقم كله: START.'],
  wrongNumber: ['شكرا على إخبارنا. لن تصل رسائل أخرى إلى هذا الرقم. نعتذر عن الإزعاج.'],
  stillWrongNumber: ['نقلنا رسالتكم إلى {sender}: سيقرؤها شخص. إلى ذلك الحين، لا نرسل أي تذكير إلى هذا الرقم.'],
  languageChanged: ['تم: سنكتب لكم بالعربية.\nNous écrivons en arabe. Pour revenir: FRANÇAIS.'],
  dangerSelf: [
    'حياتكم غالية. في خطر الآن: اتصلوا بـ 15، أو SMS إلى 114. للحديث مع شخص: 3114، مجانا، ليلا ونهارا. تم تنبيه SPIP لكنه لا يقرأ ليلا.',
  ],
  dangerAnother: [
    'حسنا فعلتم بإخبارنا. للطوارئ: 15 أو 17، أو SMS إلى 114. يساعد 3114 الأقارب أيضا، ليلا ونهارا. تم تنبيه SPIP لكنه لا يقرأ ليلا.',
  ],
  dangerVictim: [
    'في حالة خطر: اتصلوا بـ 17 أو اكتبوا إلى 114. العنف: 3919. طفل: 119. مجانا. تم تنبيه SPIP لكنه لا يقرأ ليلا.',
  ],
  dangerMedical: [
    'للطوارئ: اتصلوا الآن بـ 15 أو 112، أو SMS إلى 114. مجانا، ليلا ونهارا: سيرشدونكم. تم تنبيه SPIP لكنه لا يقرأ ليلا.',
  ],
  dangerSelfByDay: [
    'حياتكم غالية. في خطر الآن: اتصلوا بـ 15، أو SMS إلى 114. للحديث مع شخص: 3114، مجانا، ليلا ونهارا. تم إخبار SPIP وسيتصل بكم.',
  ],
  dangerAnotherByDay: [
    'حسنا فعلتم بإخبارنا. للطوارئ: 15 أو 17، أو SMS إلى 114. يساعد 3114 الأقارب أيضا، ليلا ونهارا. تم إخبار SPIP وسيتصل بكم.',
  ],
  dangerVictimByDay: [
    'في حالة خطر: اتصلوا بـ 17 أو اكتبوا إلى 114. العنف: 3919. طفل: 119. مجانا. تم إخبار SPIP وهو يقرأ رسائلكم.',
  ],
  dangerMedicalByDay: [
    'للطوارئ: اتصلوا الآن بـ 15 أو 112، أو SMS إلى 114. مجانا، ليلا ونهارا: سيرشدونكم. تم إخبار SPIP وهو يقرأ رسائلكم.',
  ],
  dangerThreat: ['نقلنا رسالتكم. إن كان شخص في خطر: اتصلوا بـ 17.'],
  optedOutControlled: [
    'لن تصلكم رسائل SMS بعد الآن. مواعيدكم تبقى إلزامية. لأي طارئ: 17، أو 114 عبر SMS، ليلا ونهارا.',
  ],
  dangerControlled: ['سجلنا ذلك. لأي طارئ: 17، أو 114 عبر SMS. مجانا، ليلا ونهارا.'],
  stranger: ['مرحبا، معكم {sender}. لا نعرف رقمكم. سيقرأ شخص رسالتكم. للطوارئ: 15 أو 17.'],
  sharedNumber: ['نقلنا رسالتكم إلى {sender}. سيقرؤها شخص. لكم موعد؟ يجب أن تحضروا.'],
  'whichPerson.one': ['هل الأمر يخص {firstName}؟ أجيبوا {firstName}. وإلا فسيقرأ شخص رسالتكم.'],
  'whichPerson.several': ['هل الأمر يخص {people}؟ أجيبوا بالاسم.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('سأتصل بكم اليوم. اتركوا هاتفكم مفتوحا.'),
  'ready.callMe': [
    ...signed('اتصلوا بي في أقرب وقت على {phone}.'),
    ...signed('أحتاج إلى الحديث معكم. أجيبوا هنا: في أي ساعة أتصل بكم؟'),
  ],
  'ready.answerBy': signed('قرأت رسالتكم. سأجيبكم في أجل أقصاه {date}.'),
  'ready.stands': signed('{standing}'),
  'ready.bring': ['من {sender}: {papers} {appointment}', 'من {sender}: {papers}'],
  'ready.interpreter': [
    'من {sender}: سيكون في موعدكم شخص يترجم. {appointment}',
    'من {sender}: سيكون في موعدكم شخص يترجم.',
  ],
  'ready.noted': signed('سجلنا ذلك، شكرا.'),
})

/** What a message seems to mean, asked back. */
function doubted(surmised: string): [string, string] {
  const asked = `${surmised}، هل هذا صحيح؟ أجيبوا OK أو "لا". حاليا لا شيء يتغير.`
  return [`${asked} سيقرأ شخص رسالتكم.`, asked]
}

/**
 * A number of several groups after Arabic letters is shown from right to left, "00 00 97 40 01", and so is the "94" of "94 bd du Général Leclerc". A
 * left-to-right mark (U+200E, not to be seen) before the value keeps it in its own order.
 */
function leftToRight(templates: Sentences): Sentences {
  const marked = (template: string) => template.replace(/\{(?:place|phone|documents)\}/g, '\u200E$&')
  return Object.fromEntries(Object.entries(templates).map(([id, all]) => [id, all.map(marked)])) as unknown as Sentences
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`من {agent}، {sender}: ${said}`, `من {sender}: ${said}`]
}
