import type { Sentences } from '../locale.ts'

/**
 * With all their letters: what is said has those of GSM-7. No ending is put to a value, which would have to agree with it. Words to answer with are
 * those that are read: OK, NON, AUTRE, SUITE, AIDE, STOP, START. "Danışmanınız" is the person who follows the file, whatever their title.
 */
export const sentences: Sentences = {
  fromFor: ['{sender}, {firstName} için'],
  addressed: ['{firstName} için. {said}'],
  'soon.today': ['bugün, {when}'],
  'soon.tomorrow': ['yarın, {when}'],
  'soon.later': ['{when}'],
  invitation: ['OK yazın veya bir sorun varsa bize yazın.', 'OK yazın veya bize yazın.'],
  'journey.usual': ['Yolunuzu planlayın.'],
  'journey.other': ['Çıkışı not edin.'],
  contact: [
    'Lütfen hemen {sender} ile görüşün ve ne olduğunu söyleyin: {phone}.',
    'Lütfen ne olduğunu hemen buraya yazın. {sender}',
  ],
  'appointment.meeting': ['Randevunuz: {when}, {place}.'],
  'appointment.brief': ['{when}, {place}.'],
  'appointment.call': ['Sizi arayacağız: {when}.'],
  'appointment.visit': ['Evinize geleceğiz: {when}.'],
  'standing.meeting': ['Randevunuz geçerli: {when}, {place}.', 'Randevunuz geçerli: {when}.'],
  'standing.call': ['Planlandığı gibi sizi arayacağız: {when}.'],
  'standing.visit': ['Planlandığı gibi evinize geleceğiz: {when}.'],
  'untilAnswered.meeting': [
    'Size cevap verilene kadar randevunuz geçerli, gelin: {when}, {place}.',
    'Size cevap verilene kadar randevunuz geçerli, gelin: {when}.',
  ],
  'untilAnswered.call': ['Size cevap verilene kadar aramamız geçerli, telefonu açın: {when}.'],
  'untilAnswered.visit': ['Size cevap verilene kadar ziyaretimiz geçerli, bizi kabul edin: {when}.'],
  meanwhile: ['Bu arada randevunuz geçerli: {when}, {place}.', 'Bu arada randevunuz geçerli: {when}.'],
  withAgent: ['{when}, {agent} ile'],
  callUs: ['Arayın: {phone}.'],
  youMayCall: ['Arayabilirsiniz de: {phone}.'],
  near: ['Acil durum: 15 veya 17. Biriyle konuşmak için: 3114, ücretsiz, gece gündüz.'],
  minutes: ['({minutes} dk)'],
  whom: [', {agent} ile'],
  forOne: ['{firstName}'],
  'papers.some': ['Getirin: {documents}.'],
  'papers.none': ['Özel bir şey istenmiyor. Kimliğinizi alın.'],
  'papers.ready': ['Elinizin altında olsun: {documents}.'],
  'papers.nothing': ['Özel bir şey istenmiyor.'],
  'registry.contact': ['Mahkeme kalemine (greffe) bir belgeyle yazın: {contact}.'],
  'registry.plain': ['Mahkeme kalemine (greffe) bir belgeyle yazın.'],
  'kind.call': ['telefonla'],
  'kind.visit': ['evinizde'],
  'agent.another': ['başka bir görevli'],
  'agent.unknown': ['dosyanızla ilgilenen kişi'],
  noJourney: ['Yola çıkmanız gerekmiyor.'],
  'obligations.general': ['Herkesten istenen:'],
  'obligations.own': ['Sizden ayrıca istenen:'],
  'obligations.none': ['Liste bitti.'],
  'obligation.dueOn': ['Son tarih: {date}.'],
  'obligation.bring': ['Getirin: {proof}'],

  welcome: [
    'Merhaba, burası {sender}. SMS ile randevularınızı hatırlatırız. OK, NON veya bir soru yazın: bir görevli mesai saatlerinde okur. Durdurmak için: STOP.',
    'Burası {sender}. SMS ile randevularınızı hatırlatırız. OK, NON veya bir soru yazın: bir görevli mesai saatlerinde okur. Durdurmak için: STOP.',
  ],
  'summons.meeting': ['{from}: randevunuz var: {when}, {place}. Gelmeniz gerekiyor. {invitation}'],
  'summons.work': ['{from}: sizi bekliyoruz: {when}, {place}. Gelmeniz gerekiyor. {invitation}'],
  'summons.call': ['{from}: sizi arayacağız: {when}. Telefonu açmanız gerekiyor. {invitation}'],
  'summons.visit': ['{from}: evinize geleceğiz: {when}. Bizi kabul etmeniz gerekiyor. {invitation}'],
  'reminder.none.meeting': [
    'Hatırlatma, {from}: randevunuz {soon}, {place}. {journey} {invitation}',
    '{from}: randevunuz {soon}, {place}. {invitation}',
  ],
  'reminder.none.call': ['Hatırlatma, {from}: sizi arayacağız: {soon}. Telefonunuz açık olsun. {invitation}'],
  'reminder.none.visit': ['Hatırlatma, {from}: evinize geleceğiz: {soon}. {invitation}'],
  'reminder.confirmed.meeting': [
    'Hatırlatma, {from}: randevunuz {soon}, {place}. {journey} Bir sorun mu var? Buraya yazın.',
    'Hatırlatma, {from}: randevunuz {soon}, {place}. {journey}',
  ],
  'reminder.confirmed.call': [
    'Hatırlatma, {from}: sizi arayacağız: {soon}. Telefonunuz açık olsun. Bir sorun mu var? Buraya yazın.',
  ],
  'reminder.confirmed.visit': ['Hatırlatma, {from}: evinize geleceğiz: {soon}. Bir sorun mu var? Buraya yazın.'],
  'reminder.declined.meeting': [
    'Hatırlatma, {from}: randevunuz {soon}, {place}. Hâlâ geçerli. Gelmeniz gerekiyor. Bir sorun mu var? Buraya yazın.',
    'Hatırlatma, {from}: randevunuz {soon}, {place}. Hâlâ geçerli. Gelmeniz gerekiyor.',
  ],
  'reminder.declined.call': [
    'Hatırlatma, {from}: sizi arayacağız: {soon}. Bu hâlâ geçerli. Telefonu açmanız gerekiyor. Bir sorun mu var? Buraya yazın.',
  ],
  'reminder.declined.visit': [
    'Hatırlatma, {from}: evinize geleceğiz: {soon}. Bu hâlâ geçerli. Bizi kabul etmeniz gerekiyor. Bir sorun mu var? Buraya yazın.',
  ],
  'reminder.moveAsked.meeting': [
    'Hatırlatma, {from}: randevunuz {soon}, {place}. Değişiklik olmadıkça geçerli. Bir sorun mu var? Buraya yazın.',
    'Hatırlatma, {from}: randevunuz {soon}, {place}. Değişiklik olmadıkça geçerli.',
  ],
  'reminder.moveAsked.call': [
    'Hatırlatma, {from}: değişiklik olmadıkça sizi arayacağız: {soon}. Bir sorun mu var? Buraya yazın.',
  ],
  'reminder.moveAsked.visit': [
    'Hatırlatma, {from}: değişiklik olmadıkça evinize geleceğiz: {soon}. Bir sorun mu var? Buraya yazın.',
  ],
  'moved.meeting': ['{from}: randevunuz değişti. Yeni randevu: {when}, {place}. OK yazın veya bize yazın.'],
  'moved.call': ['{from}: randevunuz değişti. Sizi arayacağız: {when}. OK yazın veya bize yazın.'],
  'moved.visit': ['{from}: randevunuz değişti. Evinize geleceğiz: {when}. OK yazın veya bize yazın.'],
  'movedFrom.meeting': [
    '{from}: {was} randevunuz değişti. Yeni randevu: {when}, {place}. OK yazın veya bize yazın.',
    '{from}: {wasDay} randevunuz değişti. Yeni randevu: {when}, {place}. OK yazın veya bize yazın.',
  ],
  'movedFrom.call': [
    '{from}: {was} randevunuz değişti. Sizi arayacağız: {when}. OK yazın veya bize yazın.',
    '{from}: {wasDay} randevunuz değişti. Sizi arayacağız: {when}. OK yazın veya bize yazın.',
  ],
  'movedFrom.visit': [
    '{from}: {was} randevunuz değişti. Evinize geleceğiz: {when}. OK yazın veya bize yazın.',
    '{from}: {wasDay} randevunuz değişti. Evinize geleceğiz: {when}. OK yazın veya bize yazın.',
  ],
  'cancelled.meeting': [
    '{from}: {when} randevunuz iptal edildi. Gelmeyin. Başka bir gün belirlenirse SMS gelecek. Bir sorunuz mu var? Buraya yazın.',
    '{from}: {when} randevunuz iptal edildi. Gelmeyin. Başka bir gün belirlenirse SMS gelecek.',
    '{from}: {when} randevunuz iptal edildi. Gelmeyin.',
  ],
  'cancelled.call': [
    '{from}: {when} randevunuz iptal edildi. Sizi aramayacağız. Başka bir gün belirlenirse SMS gelecek. Bir sorunuz mu var? Buraya yazın.',
    '{from}: {when} randevunuz iptal edildi. Sizi aramayacağız. Başka bir gün belirlenirse SMS gelecek.',
    '{from}: {when} randevunuz iptal edildi. Sizi aramayacağız.',
  ],
  'cancelled.visit': [
    '{from}: {when} randevunuz iptal edildi. Gelmeyeceğiz. Başka bir gün belirlenirse SMS gelecek. Bir sorunuz mu var? Buraya yazın.',
    '{from}: {when} randevunuz iptal edildi. Gelmeyeceğiz. Başka bir gün belirlenirse SMS gelecek.',
    '{from}: {when} randevunuz iptal edildi. Gelmeyeceğiz.',
  ],
  'excused.meeting': [
    '{from}: {when} randevusuna gelmemeniz kabul edildi. Gelmeyin. Sonrasını danışmanınız size söyleyecek.',
  ],
  'excused.call': [
    '{from}: {when} randevusunda olmamanız kabul edildi. Sizi aramayacağız. Sonrasını danışmanınız size söyleyecek.',
  ],
  'excused.visit': [
    '{from}: {when} randevusunda olmamanız kabul edildi. Gelmeyeceğiz. Sonrasını danışmanınız size söyleyecek.',
  ],
  'restored.meeting': [
    '{from}: randevunuz yeniden geçerli: {when}, {place}. Gelmeniz gerekiyor. OK yazın veya bize yazın.',
  ],
  'restored.call': [
    '{from}: randevunuz yeniden geçerli, sizi arayacağız: {when}. Telefonu açmanız gerekiyor. OK yazın veya bize yazın.',
  ],
  'restored.visit': [
    '{from}: randevunuz yeniden geçerli, evinize geleceğiz: {when}. Bizi kabul etmeniz gerekiyor. OK yazın veya bize yazın.',
  ],
  'moveRefused.meeting': [
    '{from}: istediğiniz değişiklik mümkün değil. Randevunuz geçerli: {when}, {place}. Gelmeniz gerekiyor.',
  ],
  'moveRefused.call': [
    '{from}: istediğiniz değişiklik mümkün değil. Sizi arayacağız: {when}. Telefonu açmanız gerekiyor.',
  ],
  'moveRefused.visit': [
    '{from}: istediğiniz değişiklik mümkün değil. Evinize geleceğiz: {when}. Bizi kabul etmeniz gerekiyor.',
  ],
  'missed.meeting': ['Sizi bekledik: {when}. {contact}'],
  'missed.call': ['Sizinle telefonda görüşemedik: {when}. {contact}'],
  'missed.visit': ['Evinize geldik ama görüşemedik: {when}. {contact}'],

  'confirmed.meeting': [
    'Not ettik, teşekkürler. Randevunuz: {when}, {place}. Bir sorun mu var? Buraya yazın.',
    'Not ettik, teşekkürler. Randevunuz: {when}, {place}.',
  ],
  'confirmed.bring': [
    'Not ettik, teşekkürler. Randevunuz: {when}, {place}. Getirin: {documents}. Bir sorun mu var? Buraya yazın.',
    'Not ettik, teşekkürler. Randevunuz: {when}, {place}. Getirin: {documents}.',
  ],
  'confirmed.atHome': ['Not ettik, teşekkürler. {appointment} Bir sorun mu var? Buraya yazın.'],
  confirmedAll: ['Not ettik, teşekkürler: {appointments}. Bir sorun mu var? Buraya yazın.'],
  allStand: ['Randevularınız: {appointments}. Biri hakkında sorunuz mu var? Tarihini yazın.'],
  toldByAnother: [
    'Haber verdiğiniz için teşekkürler, danışmana ilettik. Cevap gelene kadar hiçbir şey değişmez: randevu geçerli.',
  ],
  restPassedOn: ['Mesajınızın geri kalanını ilettik: bir görevli mesai saatlerinde okuyacak.'],
  whichAppointment: ['Hangi randevudan söz ediyorsunuz?\n{choices}\nCevap yazın: {numbers}'],
  'askConfirmation.meeting': ['Randevunuz: {when}, {place}. Size uygun mu? OK yazın veya bize yazın.'],
  'askConfirmation.atHome': ['{appointment} Size uygun mu? OK yazın veya bize yazın.'],
  slotsOffered: [
    '{when} randevunuz, değişmedikçe geçerli. Başka saatler:\n{choices}\nCevap yazın: {numbers} veya AUTRE (başka)',
    '{when} randevunuz, değişmedikçe geçerli. Başka saatler:\n{choices}\nYazın: {numbers} veya AUTRE',
    'Randevunuz ({brief}) geçerli. Başka saatler:\n{choices}\nYazın: {numbers} veya AUTRE',
  ],
  slotTaken: [
    'Bu saat artık dolu. Randevunuz geçerli. Başka saatler:\n{choices}\nCevap yazın: {numbers} veya AUTRE (başka)',
    'Bu saat artık dolu. Randevunuz geçerli. Başka saatler:\n{choices}\nYazın: {numbers} veya AUTRE',
  ],
  'freedHour.meeting': [
    '{from}: bir saat boşaldı: {free}. Şimdiki randevunuz: {when}. Değiştirmek için OK yazın. Yoksa hiçbir şey değişmez.',
  ],
  'freedHour.call': [
    '{from}: arama için bir saat boşaldı: {free}. Şimdiki: {when}. Değiştirmek için OK yazın. Yoksa hiçbir şey değişmez.',
  ],
  freedHourAsked: ['Yeni saat: {free}. Şimdiki: {when}. Değiştirmek için OK yazın. Yoksa hiçbir şey değişmez.'],
  freedHourDeclined: ['Not aldık. {standing}'],
  freedHourTaken: ['Bu saat artık boş değil: {free}. {standing}'],
  'changed.meeting': ['Değiştirdik: {when}, {place}. Eski randevu iptal edildi.'],
  'changed.atHome': ['Değiştirdik: {when}. Eski randevu iptal edildi.'],
  moveAsked: ['İsteğinizi danışmanınıza ilettik. {untilAnswered}'],
  tooLateToMove: ['SMS ile değiştirmek için artık geç. Danışmanınıza haber veriyoruz. {callUs} {untilAnswered}'],
  writeToRegistry: [
    'Bu randevu SMS ile değişmez. {registry} Kalem cevap verene kadar gelin: {when}, {place}.',
    'Bu randevu SMS ile değişmez. {registry} Kalem cevap verene kadar gelin: {when}.',
  ],
  'grave.hospital': ['Kendinize iyi bakın. Danışmanınıza ilettik. {meanwhile}'],
  'grave.custody': ['Haber verdiğiniz için teşekkürler. Danışmanınıza ilettik. {meanwhile}'],
  'grave.grief': ['Acınızı paylaşıyoruz. Danışmanınıza ilettik. {meanwhile}'],
  'grave.refusal': ['Mesajınızı aldık ve danışmanınıza ilettik. {meanwhile}'],
  'grave.movedAway': ['Haber verdiğiniz için teşekkürler. Danışmanınıza ilettik. {meanwhile}'],
  'grave.alreadyMissed': ['Haber verdiğiniz için teşekkürler. Danışmanınıza ilettik. {meanwhile}'],
  'late.soon': ['Not ettik {minutes}, danışmanınıza haber veriyoruz. {appointment}'],
  'late.read': ['Not ettik {minutes}, danışmanınız okuyacak. {appointment}'],
  'late.today': ['Randevu saati {hour}, yer: {place}. Mümkün olur olmaz gelin.'],
  'when.asks': ['{appointment} Uygunsa OK yazın veya bize yazın.'],
  'when.plain': ['{appointment}'],
  'where.meeting': ['Yer: {place}. {directions} Randevunuz: {when}.'],
  'where.atHome': ['Yola çıkmanız gerekmiyor. {appointment}'],
  who: ['Görüşeceğiniz kişi: {agent} ({sender}). {appointment}'],
  documents: ['{papers} Randevunuz: {when}, {place}.', '{papers} Randevunuz: {when}.'],
  'facts.meeting': ['Randevunuz: {when}, {place}{whom}.'],
  'facts.call': ['Sizi arayacağız: {when}{whom}.'],
  'facts.visit': ['Evinize geleceğiz: {when}{whom}.'],
  'facts.asks': ['{facts} {directions} {papers} Uygunsa OK yazın veya bize yazın.', '{facts} {directions} {papers}'],
  'facts.plain': ['{facts} {directions} {papers}'],
  'obligations.more': ['{lines}\nSUITE (devamı) veya ayrıntı için numara yazın.'],
  'obligations.end': ['{lines}\nAyrıntı için numara yazın. Başkaları da olabilir: danışmanınıza sorun.'],
  'obligation.more': ['{said} SUITE (devamı) veya başka bir numara yazın.', '{said}'],
  'allCount.more': [
    'Sorunuzu danışmanınıza ilettik. Listedeki bütün yükümlülükler önemli. Ayrıntı için numara, devamı için SUITE yazın.',
  ],
  'allCount.end': ['Sorunuzu danışmanınıza ilettik. Listedeki bütün yükümlülükler önemli. Ayrıntı için numara yazın.'],
  askBefore: [
    'Ne evet ne de hayır diyebiliriz. Sorunuzu danışmanınıza ilettik: cevabı bekleyin. {standing}',
    'Ne evet ne de hayır diyebiliriz. Sorunuzu danışmanınıza ilettik: cevabı bekleyin.',
  ],
  nothingComing: [
    'Sizin için kayıtlı bir randevu yok. Bir çağrı kağıdı gelmenizi istiyorsa gelin. Bir sorunuz mu var? Buraya yazın.',
  ],
  'handedOver.coming': ['Mesajınızı ilettik. {untilAnswered}'],
  'handedOver.nothing': ['Mesajınızı danışmanınıza ilettik.'],
  readLater: ['Mesajınızı ilettik: mesai saatlerinde okunacak. {standing}'],
  'passedOn.coming': ['Mesajınızı ilettik: mesai saatlerinde okunacak. {standing}'],
  'passedOn.nothing': ['Mesajınızı ilettik: mesai saatlerinde okunacak. Yardım için AIDE yazın.'],
  readToo: ['Bu mesajı da ilettik. Buraya yazdığınız her şey mesai saatlerinde okunur. Acil durum: 15 veya 17.'],
  declineNoted: ['Not ettik ve ilettik. {untilAnswered}'],
  stillNear: ['Mesajınızı ilettik: mesai saatlerinde okunacak. {near}'],
  notedNear: ['Not ettik ve ilettik: bir görevli mesai saatlerinde okuyacak. {near}'],
  thanksNear: ['Biz teşekkür ederiz. Mesajınızı ilettik. {near}'],
  requestNoted: ['İsteğinizi de not ettik: bir görevli mesai saatlerinde okuyacak.'],
  pictureNotRead: [
    'Fotoğraflar burada okunmuyor. Belgeyi randevunuza getirin veya nasıl göndereceğinizi danışmanınıza sorun.',
  ],
  offerHelp: ['Burası {sender}. Bir şey yolunda değilse yazın: bir görevli mesajlarınızı mesai saatlerinde okuyor.'],
  documentNoted: ['Not ettik. Danışmanınıza söylüyoruz, o kontrol edecek. Bir kopyasını saklayın. {standing}'],
  phoneNoted: ['Haber verdiğiniz için teşekkürler. Numara SMS ile değişmez: danışmanınıza ilettik. {standing}'],
  callbackNoted: ['Danışmanınıza ilettik. {youMayCall} {standing}'],
  'listOpen.moments': [
    'Mesajınızı ilettik: burada cevaplayamıyoruz. Liste açık: {numbers} veya AUTRE (başka) yazın. {standing}',
  ],
  'listOpen.other': ['Mesajınızı ilettik: burada cevaplayamıyoruz. Liste açık: {numbers} yazın.'],
  wishPassedOn: ['Önerecek başka saat yok: ilettik. Liste açık: {numbers} veya AUTRE (başka) yazın. {standing}'],
  listNumbers: ['Bu, listedeki numaradır, tarih değil. {numbers} veya AUTRE (başka) yazın.'],
  'notUnderstood.come': [
    'Mesajınızı ilettik: burada cevaplayamıyoruz. {standing} Gelecekseniz OK, gelmeyecekseniz NON veya AIDE yazın.',
  ],
  'notUnderstood.fine': [
    'Mesajınızı ilettik: burada cevaplayamıyoruz. {standing} Uygunsa OK, değilse NON veya AIDE yazın.',
  ],
  'notUnderstood.confirmed': ['Mesajınızı ilettik: burada cevaplayamıyoruz. {standing} Yardım için AIDE yazın.'],
  notUnderstoodAmong: [
    'Mesajınızı ilettik: burada cevaplayamıyoruz. Randevularınız geçerli: {appointments}. OK, NON veya AIDE yazın.',
    'Mesajınızı ilettik: burada cevaplayamıyoruz. Randevularınız geçerli: {appointments}.',
  ],
  'askWhether.decline.meeting': doubted('{when} randevusuna gelemiyorsunuz'),
  'askWhether.decline.call': doubted('{when} aramamızı açamıyorsunuz'),
  'askWhether.decline.visit': doubted('{when} ziyaretimizi kabul edemiyorsunuz'),
  'askWhether.late.meeting': doubted('{when} randevunuza geç kalacaksınız'),
  'askWhether.late.call': doubted('{when} aramamıza geç kalacaksınız'),
  'askWhether.late.visit': doubted('{when} ziyaretimize geç kalacaksınız'),
  'askWhether.reschedule.meeting': doubted('{when} randevunuz için başka saat istiyorsunuz'),
  'askWhether.reschedule.call': doubted('{when} aramamız için başka saat istiyorsunuz'),
  'askWhether.reschedule.visit': doubted('{when} ziyaretimiz için başka saat istiyorsunuz'),
  askStop: ['Artık SMS istemiyor musunuz? STOP yazın. Yoksa hiçbir şey değişmez. Bir görevli mesajınızı okuyacak.'],
  askWrongNumber: [
    'Bu yanlış numara mı? MAUVAIS NUMERO yazın. Yoksa hiçbir şey değişmez. Bir görevli mesajınızı okuyacak.',
  ],
  help: [
    'Burası {sender}. Uygunsa OK, değilse NON yazın, ya da QUAND (ne zaman), OU (nerede), QUI (kiminle), DOCUMENTS, OBLIGATIONS. STOP: SMS gelmez.',
  ],
  automatic: ['Bu cevaplar otomatiktir. {sender} görevlisi mesajlarınızı mesai saatlerinde okur.'],
  notToday: ['Bugün değil. {appointment} Bir sorun mu var? Buraya yazın.'],
  thanks: ['Rica ederiz.'],
  greeting: ['Merhaba, burası {sender}. Sorunuzu veya AIDE (yardım) yazın.'],
  optedOut: ['Artık SMS almayacaksınız. Randevularınız zorunlu olmaya devam ediyor. Yeniden almak için START yazın.'],
  optedOutAlone: [
    'Tamam: bu kişiye artık SMS gelmeyecek. Randevuları zorunlu olmaya devam ediyor. Yeniden almak için START yazın.',
  ],
  askWhoseStop: [
    'Bir kişi için mi, tüm numara için mi SMS dursun? Bir kişi: adını yazın. Tüm numara: STOP. O zamana kadar hiçbir şey değişmez.',
  ],
  optedIn: ['Not ettik: SMS almaya yeniden başlayacaksınız. Durdurmak için STOP yazın.'],
  optedInAlone: ['Tamam: bu kişiye yeniden SMS gelecek. Durdurmak için STOP yazın.'],
  askWhoseStart: [
    'Bir kişi için mi, tüm numara için mi SMS yeniden başlasın? Bir kişi: adını yazın. Tüm numara: START.',
  ],
  wrongNumber: ['Haber verdiğiniz için teşekkürler. Bu numaraya artık mesaj gelmeyecek. Özür dileriz.'],
  stillWrongNumber: [
    'Mesajınızı {sender} birimine ilettik: bir görevli okuyacak. O zamana kadar bu numaraya hatırlatma gönderilmez.',
  ],
  languageChanged: ['Not ettik: artık size Türkçe yazıyoruz. / Nous écrivons en turc. Pour revenir: FRANÇAIS.'],
  dangerSelf: [
    'Hayatınız önemli. Acil durum: 15, ya da 114 numaraya SMS. Konuşmak için: 3114, ücretsiz, gece gündüz. SPIP uyarıldı ama gece okumuyor.',
  ],
  dangerAnother: [
    'İyi ki söylediniz. Acil durum: 15 veya 17, ya da 114 numaraya SMS. 3114 yakınlara da yol gösterir, gece gündüz. SPIP uyarıldı ama gece okumuyor.',
  ],
  dangerVictim: [
    'Tehlikede iseniz: 17 numarayı arayın veya 114 numaraya yazın. Şiddet: 3919. Çocuk: 119. Ücretsiz. SPIP uyarıldı ama gece okumuyor.',
  ],
  dangerMedical: [
    'Acil durum: hemen 15 veya 112 numarayı arayın ya da 114 numaraya SMS yazın. Ücretsiz, gece gündüz: size yol gösterirler. SPIP uyarıldı ama gece okumuyor.',
  ],
  dangerSelfByDay: [
    'Hayatınız önemli. Acil durum: 15, ya da 114 numaraya SMS. Konuşmak için: 3114, ücretsiz, gece gündüz. SPIP haberdar ve sizi arayacak.',
  ],
  dangerAnotherByDay: [
    'İyi ki söylediniz. Acil durum: 15 veya 17, ya da 114 numaraya SMS. 3114 yakınlara da yol gösterir, gece gündüz. SPIP haberdar ve sizi arayacak.',
  ],
  dangerVictimByDay: [
    'Tehlikede iseniz: 17 numarayı arayın veya 114 numaraya yazın. Şiddet: 3919. Çocuk: 119. Ücretsiz. SPIP haberdar ve mesajlarınızı okuyor.',
  ],
  dangerMedicalByDay: [
    'Acil durum: hemen 15 veya 112 numarayı arayın ya da 114 numaraya SMS yazın. Ücretsiz, gece gündüz: size yol gösterirler. SPIP haberdar ve mesajlarınızı okuyor.',
  ],
  dangerThreat: ['Mesajınızı ilettik. Biri tehlikedeyse: 17 numarayı arayın.'],
  optedOutControlled: [
    'Artık SMS almayacaksınız. Randevularınız zorunlu olmaya devam ediyor. Her acil durumda: 17, veya SMS ile 114, gece gündüz.',
  ],
  dangerControlled: ['Not ettik. Her acil durumda: 17, veya SMS ile 114. Ücretsiz, gece gündüz.'],
  stranger: [
    'Merhaba, burası {sender}. Numaranızı tanımıyoruz. Bir görevli mesajınızı okuyacak. Acil durum: 15 veya 17.',
  ],
  sharedNumber: [
    'Mesajınızı {sender} birimine ilettik. Bir görevli okuyacak. Planlanan bir randevu zorunlu olmaya devam eder.',
  ],
  'whichPerson.one': ['Bu {firstName} için mi? {firstName} yazın. Yoksa bir görevli mesajınızı okuyacak.'],
  'whichPerson.several': ['Kim için: {people}? Adını yazın.'],

  // What an agent chooses to send, signed.
  'ready.callToday': signed('sizi bugün arayacağım. Telefonunuz açık kalsın.'),
  'ready.callMe': [
    ...signed('lütfen beni arayın: {phone}.'),
    ...signed('sizinle konuşmam gerek. Buraya yazın: sizi saat kaçta arayabilirim?'),
  ],
  'ready.answerBy': signed('mesajınızı okudum. En geç {date} tarihinde cevap vereceğim.'),
  'ready.stands': ['{agent}, {sender}. {standing}', '{sender}. {standing}'],
  'ready.bring': ['{sender}. {papers} {appointment}', '{sender}. {papers}'],
  'ready.interpreter': [
    '{sender}: randevunuzda bir kişi çeviri yapacak. {appointment}',
    '{sender}: randevunuzda bir kişi çeviri yapacak.',
  ],
  'ready.noted': signed('not ettik, teşekkürler.'),
}

/** What a message seems to mean, asked back. */
function doubted(surmised: string): [string, string] {
  const asked = `${surmised}, doğru mu? OK veya NON yazın. Bu arada hiçbir şey değişmez.`
  return [`${asked} Bir görevli mesajınızı okuyacak.`, asked]
}

/** Who writes, by their name where it is known: the person sees only the number of the service. */
function signed(said: string): [string, string] {
  return [`{agent}, {sender}: ${said}`, `{sender}: ${said}`]
}
