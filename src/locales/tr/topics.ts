import type { Topic } from '../../understanding/intent.ts'
import type { Explanation } from '../locale.ts'

/** Legal words, in general: never what a judge will decide. The articles are beside the French sentences. */
export const topics: Record<Topic, Explanation> = {
  sursis: [
    'Sursis probatoire: tamamı veya bir kısmı bekletilen bir hapis cezası. Belirli bir süre denetim ve yükümlülükler vardır.',
    'Yükümlülüklere uyulur ve yeni bir suç işlenmezse bu hapis çekilmez. Yoksa ne olacağına hâkim karar verir. Danışmanınızla konuşun.',
  ],
  tig: [
    'TIG: belediye, kamu kurumu veya dernek için herkese yararlı ve ücretsiz bir iş. Saat sayısını mahkeme belirler.',
    'Yeri ve saatleri SPIP düzenler. Bir sorun, gecikme veya kaza mı var? Hemen SPIP birimine söyleyin ve bir belge saklayın.',
  ],
  ddse: [
    'DDSE veya elektronik kelepçe: belirli bir adreste, ayak bileğinde bir cihazla oturulur. Yalnız belirlenen saatlerde çıkılır.',
    'Bir saati değiştirmek için önce isteyin ve cevabı bekleyin. Beklenmedik bir durum veya gecikme mi var? Hemen kelepçe servisine haber verin.',
  ],
  semiLiberte: [
    'Semi-liberté: geceleri ceza merkezinde kalınır, iş, eğitim, tedavi veya aile için belirli saatlerde çıkılır.',
    'Bir saati değiştirmek için önce isteyin ve cevabı bekleyin. Gecikme mi var? Hemen merkezi arayın ve bir belge saklayın.',
  ],
  liberationConditionnelle: [
    'Libération conditionnelle: ceza bitmeden hapisten çıkılır. Belirli bir süre denetim ve yükümlülükler vardır.',
    'Yükümlülüklere uyulursa ceza dışarıda biter. Yoksa ne olacağına mahkeme karar verir. Danışmanınızla konuşun.',
  ],
  suiviSocioJudiciaire: [
    'Suivi socio-judiciaire: mahkemenin belirlediği, çoğu zaman hapisten sonraki bir denetim. Yeni bir suçu önlemek için yükümlülükler içerir.',
    'Süresini mahkeme belirler. Tedavi de isteyebilir. Kendi durumunuz için danışmanınızla konuşun.',
  ],
  spip: [
    'SPIP: denetimli serbestlik birimi. Mahkemelerin gönderdiği kişilerle ilgilenir ve yardım eder: iş, ev, sağlık.',
    'SPIP yükümlülüklere uyulup uyulmadığına da bakar ve hâkime bildirir.',
  ],
  cpip: ['CPIP: SPIP biriminde dosyanızla ilgilenen danışman. Size yardım eder ve hâkime bilgi verir.'],
  jap: [
    'JAP: karardan sonra kişilerle ilgilenen hâkim. Yükümlülük koyabilir, değiştirebilir veya kaldırabilir.',
    'Hâkime SMS ile yazılmaz. Mahkemedeki kalemine (greffe) belgelerinizle yazın. Danışmanınız yardım edebilir.',
  ],
  convocation: [
    'Convocation (çağrı): SPIP veya hâkim ile zorunlu bir randevu. Zamanında, istenen belgelerle gelin.',
    'Gelemiyor musunuz? Önceden söyleyin ve bir belge saklayın. Değişiklik olmadıkça randevu geçerlidir.',
  ],
  revocation: [
    'Révocation: bir hâkim bir sursis veya başka bir tedbiri tamamen ya da kısmen kaldırır. O zaman kişi hapse girebilir.',
    'Révocation kendiliğinden olmaz. Genelde önce bir duruşma olur: belgelerinizle gelin. Avukat tutabilirsiniz.',
  ],
}

/** To "what do I risk?" and "must I come?": true and calm. */
export const consequences: Explanation = [
  'Gelmeniz gerekir: durumu konuşuruz ve size yardım edebiliriz. Nedensiz gelmezseniz SPIP bunu hâkime bildirebilir.',
  'Gelemiyor musunuz? Nedenini hemen söyleyin ve bir belge getirin. Değişiklik olmadıkça randevu geçerlidir.',
]
