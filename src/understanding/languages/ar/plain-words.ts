/** Written in either script and read as `latin.ts` spells them: "matsiftouch" is "ma tsft", and `tsift*` is "tsftl" too. */
export const NO = `ما ma لا la laa لن lan لم مش machi بلا bla بلاش blach غير_ما مانيش`
export const TEXT = `
  رسالة رسائل رسائلكم رسايل رسايلكم rasayel rasayelkom rsayel ميساج ميساجات ميساجاتكم messajet lmessagat message(s) msg(s) sms text
  texto(s) rappel(s) les_rappels رابيل رابيلات تذكير tadkir التذكيرات notification* اشعارات الإشعارات تنبيه التنبيه الاشتراك abonnement
  spam مسج مسجات alertes
`
export const NUMBER = `
  رقم* ra9m* ra2em* نمر* nmra* nemra* نومرو* nimiro* numero* num tel* telephone هاتف* تيليفون* تلفون* الخط ligne sim puce الشريحة* chriha*
  الجوال
`
export const WRITE = `
  tsift* تصيفط* teb3at* tb3at* تبعث* تبعت* tab3tou* tekteb* تكتب* trsl* ترسل* تراسل* tfakr* تفكر* تذكر* تزعج* tsardou* t3elmouni
`
export const WANT = `
  بغيت bghit باغي baghi بدي badde baddi عايز 3ayez عاوز 3awez حاب hab نحب n7eb n7abb أريد uridou محتاج mohtaj n7taj 7ttaj nes7a9* أرغب
  أبغى أبي نبغي nabghi* أوافق موافق bghithom* nestahel* أرضى
`
