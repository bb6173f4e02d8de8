import { keepsOf } from '../keeps.ts'
import type { Limits } from '../limits.ts'

export const limits: Limits = {
  keeps: keepsOf({
    stands: ['geçerli', 'olmadıkça', 'gerekiyor'],
    calledOff: ['iptal'],
    officeHours: ['mesai saatlerinde'],
    somebodyReads: ['bir görevli okuyacak', 'bir görevli mesajınızı okuyacak'],
    notAtNight: ['gece okumuyor'],
    knows: ['haberdar'],
    automatic: ['otomatik', 'otomatiktir'],
    nothingChanges: ['hiçbir şey değişmez'],
    noMoreTexts: ['SMS istemiyor', 'SMS almayacaksınız', 'SMS gelmeyecek', 'SMS gelmez', 'SMS dursun'],
    mandatory: ['zorunlu'],
    firstName: ['adını'],
    resume: ['yeniden'],
    again: ['yeniden'],
    notThisNumber: ['yanlış numara'],
    receivesNoMore: ['mesaj gelmeyecek'],
    noReminder: ['hatırlatma gönderilmez', 'hatırlatma gelmez'],
    unknownNumber: ['tanımıyoruz'],
    passedOn: ['ilettik', 'iletildi'],
    emergency: ['acil durumda', 'acil durum'],
    dayAndNight: ['gece gündüz'],
  }),
  revealing:
    'hakim, hâkim, yargıç, mahkeme, mahkemesi, ceza, cezası, cezanız, hapis, hapishane, cezaevi, hükümlü, mahkum, denetimli serbestlik, şartlı tahliye, koşullu salıverilme, suç, suçu, suçlu, elektronik kelepçe, kelepçe, kamu hizmeti, kamuya yararlı iş, uyuşturucu, alkol, mağdur, saldırı, şiddet'.split(
      ', ',
    ),
  overclaims:
    'hemen okuruz, hemen okunur, anında, derhal, gerçek zamanlı, her saat, her an, günün her saati, 24 saat, 7 24, 7 gün, gece gündüz okur, gece gündüz okuruz'.split(
      ', ',
    ),
  alarming: 'şiddet, tehlike, tehlikede, alarm, uyarıldı, polis, 3919, 119, 3114'.split(', '),
}
