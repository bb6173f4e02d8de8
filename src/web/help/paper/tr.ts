import type { Paper } from './paper-words.ts'

export const tr: Paper = {
  title: '{sender} SMS’leriniz',
  questions: [
    ['Bana kim yazıyor?', 'Burası {sender}. SMS ile randevularınızı hatırlatırız.'],
    ['Ne cevap vereyim?', 'Geliyorsanız: OK yazın. Gelemiyorsanız: NON yazın. Başka bir gün istiyorsanız: bunu yazın.'],
    ['NON yazdım. Evde kalabilir miyim?', 'Hayır. Randevunuz geçerli. Biz başka bir şey yazmadıkça gelin.'],
    [
      'Bir sorum var.',
      'Fransızca yazın: QUAND (ne zaman), OU (nerede), QUI (kiminle), DOCUMENTS, OBLIGATIONS. Türkçe mesajınızı bir görevli okur.',
    ],
    [
      'SMS’lerimi kim okuyor?',
      'Basit sorulara bir makine cevap verir. Önemli hiçbir şeye karar vermez. Gerisini mesai saatlerinde bir görevli okur.',
    ],
    ['Bir belgem var.', 'Fotoğraflar burada okunmaz. Belgeyi randevunuza getirin.'],
    ['Numaram değişti.', 'Danışmanınıza söyleyin. Yoksa size hiçbir şey ulaşmaz.'],
    ['Telefonumu başkası okuyor.', 'Danışmanınıza yalnızken söyleyin. Başka bir yol buluruz.'],
    ['Artık SMS istemiyorum.', 'STOP yazın. Randevularınız zorunlu olmaya devam eder. Yeniden almak için START yazın.'],
    ['Başka bir dil?', 'Adını yazın: Français, English, Español, Português, Română, العربية, Русский.'],
  ],
  danger: {
    title: 'Tehlikede misiniz? Hemen arayın.',
    lines: [
      ['15', 'sağlık, acil durum'],
      ['17', 'polis'],
      ['114', 'acil durum, SMS ile'],
      ['3114', 'ölme isteği'],
      ['3919', 'şiddet'],
      ['119', 'tehlikede bir çocuk'],
    ],
    note: 'Ücretsiz, gece gündüz. Biz gece okumayız.',
  },
  data: {
    title: 'Verileriniz',
    lines: [
      [
        'Neler?',
        'Adınız, doğum tarihiniz, adresiniz, numaranız ve diliniz. Randevularınız, yükümlülükleriniz ve SMS’leriniz.',
      ],
      ['Neden?', 'Randevularınızı hatırlatmak ve size cevap vermek için.'],
      ['Kim görüyor?', '{sender} görevlileri. SMS’leri taşıyan ve barındıran şirketler.'],
      ['Ne kadar süre?', 'SMS’leriniz: {texts}. Gerisi: son randevunuzdan sonra {people}.'],
      [
        'Haklarınız',
        'Onları görmeyi, düzelttirmeyi veya sildirmeyi isteyebilirsiniz. {sender} birimine başvurun. Anlaşamazsanız CNIL’e yazın: cnil.fr.',
      ],
    ],
    officer: 'Veri koruma görevlisi:',
  },
  poster: {
    title: '{sender} size SMS ile yazıyor. Cevap verin.',
    answers: [
      ['OK', 'Geliyorum.'],
      ['NON', 'Gelemiyorum. Randevum geçerli.'],
      ['?', 'Bir soru, başka bir gün: yazın.'],
      ['STOP', 'Artık SMS yok. Randevularınız zorunlu olmaya devam eder.'],
    ],
    machine: 'Bir makine cevap verir. Bir görevli mesai saatlerinde okur.',
  },
  phone: 'Telefon:',
  months: (count) => `${count} ay`,
}
