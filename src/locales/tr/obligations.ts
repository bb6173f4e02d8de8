import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. Papers keep their French names where people must ask for them in French. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'Randevulara gelmek',
    sentence: 'SPIP veya hâkim size randevu verdiğinde gelmeniz gerekir.',
    proof: undefined,
  },
  visits: {
    short: 'SPIP ziyareti, istenen belgeler',
    sentence: 'SPIP ziyaretlerini kabul etmeniz ve istediği belgeleri vermeniz gerekir.',
    proof: undefined,
  },
  job: {
    short: 'İş değişikliğini bildirmek',
    sentence: 'İşiniz değişirse veya işinizi kaybederseniz SPIP birimine bildirmeniz gerekir.',
    proof: 'yeni sözleşme veya attestation France Travail',
  },
  address: {
    short: 'Taşınmayı, gidişi bildirmek',
    sentence: 'Taşınırsanız, 15 günden uzun giderseniz ve dönünce SPIP birimine bildirmeniz gerekir.',
    proof: "adınıza fatura veya attestation d'hébergement",
  },
  hindrance: {
    short: 'Bazı değişikliklerden önce sormak',
    sentence: 'Yeni bir iş veya ev yükümlülüklerinizi zorlaştırırsa, önce hâkimin onayı gerekir.',
    proof: undefined,
  },
  abroad: {
    short: 'Yurt dışından önce bildirmek',
    sentence: 'Her yurt dışı yolculuğundan önce hâkime bildirmeniz gerekir: danışmanınız nasıl olduğunu anlatır.',
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'Çalışmak veya eğitim almak',
    sentence: 'Çalışmanız veya bir eğitim almanız gerekir.',
    proof: 'sözleşme, maaş bordrosu, eğitim belgesi veya iş aradığınızı gösteren belgeler',
  },
  residence: {
    short: 'Belirlenen adreste oturmak',
    sentence: 'Mahkemenin belirlediği adreste oturmanız gerekir: ayrılmadan önce sorun.',
    proof: "adınıza fatura veya attestation d'hébergement",
  },
  soins: {
    short: 'Tedaviye devam etmek',
    sentence: 'Mahkemenin istediği tedaviye devam etmeniz gerekir.',
    proof: 'tedaviye gittiğinizi gösteren belge (sağlık ayrıntısı olmadan)',
  },
  pension: {
    short: 'Nafakayı ödemek, aileye destek',
    sentence: 'Nafakayı veya aile giderlerinden payınızı ödemeniz gerekir.',
    proof: 'ödeme belgesi (hesap özeti, havale)',
  },
  reparer: {
    short: 'Zararı ödemek',
    sentence: 'Zararı karşılamak için gücünüz ölçüsünde ödeme yapmanız gerekir.',
    proof: 'ödeme belgesi (havale, hesap özeti)',
  },
  amendes: {
    short: 'Para cezası ve masrafları ödemek',
    sentence: 'Para cezalarını ve mahkeme masraflarını gücünüz ölçüsünde ödemeniz gerekir.',
    proof: 'ödeme belgesi veya Trésor public onayı',
  },
  conduire: {
    short: 'Bazı araçları kullanmamak',
    sentence: 'Mahkemenin yasakladığı araçları kullanmamanız gerekir.',
    proof: undefined,
  },
  activite: {
    short: 'Bazı işleri yapmamak',
    sentence: 'Mahkemenin yasakladığı iş ve faaliyetleri yapmamanız gerekir.',
    proof: undefined,
  },
  lieux: {
    short: 'Bazı yerlere gitmemek',
    sentence: 'Mahkemenin yasakladığı yerlere gitmemeniz gerekir.',
    proof: undefined,
  },
  jeux: {
    short: 'Parayla oyun oynamamak',
    sentence: 'Bahis yapmamanız ve parayla oyun oynamamanız gerekir.',
    proof: undefined,
  },
  bars: {
    short: 'Barlara gitmemek',
    sentence: 'Barlara, kafelere ve diskolara gitmemeniz gerekir.',
    proof: undefined,
  },
  personnes: {
    short: 'Bazı kişilerle görüşmemek',
    sentence: 'Mahkemenin görüşmenizi yasakladığı kişilerle görüşmemeniz gerekir.',
    proof: undefined,
  },
  victime: {
    short: 'Mağdurla iletişim kurmamak',
    sentence: 'Mağduru görmemeniz, onunla konuşmamanız, ona yazmamanız ve başkasıyla haber göndermemeniz gerekir.',
    proof: undefined,
  },
  arme: {
    short: 'Silah bulundurmamak',
    sentence: 'Üzerinizde veya başka bir yerde silah bulundurmamanız gerekir.',
    proof: undefined,
  },
  stage: {
    short: 'İstenen kursa gitmek',
    sentence: 'Mahkemenin belirlediği kursu sonuna kadar tamamlamanız gerekir.',
    proof: 'kurs belgesi (attestation de stage)',
  },
  publication: {
    short: 'Dava hakkında yayın yapmamak',
    sentence: 'Dava hakkında bir şey yayımlamamanız ve herkesin önünde konuşmamanız gerekir.',
    proof: undefined,
  },
  conjoint: {
    short: 'Çiftin evi dışında oturmak',
    sentence: 'Çiftin evinden başka bir yerde oturmanız gerekir: oraya uğramadan önce sorun.',
    proof: "attestation d'hébergement veya adınıza fatura",
  },
  etranger: {
    short: 'Yurt dışından önce izin istemek',
    sentence: 'Her yurt dışı yolculuğundan önce hâkimden onay istemeniz ve beklemeniz gerekir.',
    proof: undefined,
  },
}
