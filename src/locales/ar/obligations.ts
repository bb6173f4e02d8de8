import type { GeneralDuty, ObligationCode } from '../../domain/obligation.ts'
import type { DutyWords } from '../duties.ts'

/** Art. 132-44 of the penal code. Papers keep their French names where people must ask for them in French. */
export const generalDuties: Record<GeneralDuty, DutyWords> = {
  summons: {
    short: 'الحضور إلى المواعيد',
    sentence: 'يجب أن تحضروا عندما يعطيكم SPIP أو القاضي موعدا.',
    proof: undefined,
  },
  visits: {
    short: 'استقبال SPIP وتقديم الأوراق',
    sentence: 'يجب أن تستقبلوا زيارات SPIP وأن تقدموا الأوراق التي يطلبها.',
    proof: undefined,
  },
  job: {
    short: 'الإخبار بتغيير العمل',
    sentence: 'يجب أن تخبروا SPIP عندما تغيرون عملكم أو تفقدونه.',
    proof: 'عقد جديد أو attestation France Travail',
  },
  address: {
    short: 'الإخبار بالانتقال أو السفر',
    sentence: 'يجب أن تخبروا SPIP إذا انتقلتم، أو غبتم أكثر من 15 يوما، وعندما تعودون.',
    proof: "فاتورة باسمكم أو attestation d'hébergement",
  },
  hindrance: {
    short: 'السؤال قبل بعض التغييرات',
    sentence: 'إذا كان عمل أو سكن جديد يصعب عليكم التزاماتكم، فيلزم أولا قبول القاضي.',
    proof: undefined,
  },
  abroad: {
    short: 'الإخبار قبل السفر إلى الخارج',
    sentence: 'قبل أي سفر إلى خارج فرنسا، يجب أن تخبروا القاضي: مستشاركم يشرح لكم كيف.',
    proof: undefined,
  },
}

/** Art. 132-45 of the penal code. */
export const obligations: Record<ObligationCode, DutyWords> = {
  travail: {
    short: 'العمل أو متابعة تكوين',
    sentence: 'يجب أن تعملوا أو تتابعوا تكوينا.',
    proof: 'عقد العمل أو كشف الراتب أو شهادة التكوين أو ما يثبت البحث عن عمل',
  },
  residence: {
    short: 'السكن في العنوان المحدد',
    sentence: 'يجب أن تسكنوا في العنوان الذي حددته المحكمة: قبل مغادرته، اسألوا.',
    proof: "فاتورة باسمكم أو attestation d'hébergement",
  },
  soins: {
    short: 'متابعة العلاج المطلوب',
    sentence: 'يجب أن تتابعوا العلاج الذي طلبته المحكمة.',
    proof: 'شهادة متابعة (دون تفاصيل عن صحتكم)',
  },
  pension: {
    short: 'دفع النفقة ومساعدة العائلة',
    sentence: 'يجب أن تدفعوا النفقة أو نصيبكم من مصاريف العائلة.',
    proof: 'ما يثبت الدفع (كشف بنكي أو حوالة)',
  },
  reparer: {
    short: 'دفع التعويض عن الأضرار',
    sentence: 'يجب أن تدفعوا تعويضا عن الأضرار، حسب إمكانياتكم.',
    proof: 'ما يثبت الدفع (تحويل أو حوالة)',
  },
  amendes: {
    short: 'دفع الغرامات والمصاريف',
    sentence: 'يجب أن تدفعوا الغرامات ومصاريف المحكمة، حسب إمكانياتكم.',
    proof: 'ما يثبت الدفع أو موافقة Trésor public',
  },
  conduire: {
    short: 'عدم قيادة بعض المركبات',
    sentence: 'لا يسمح لكم بقيادة المركبات التي منعتها المحكمة.',
    proof: undefined,
  },
  activite: {
    short: 'عدم ممارسة بعض المهن',
    sentence: 'لا يسمح لكم بممارسة المهن أو الأنشطة التي منعتها المحكمة.',
    proof: undefined,
  },
  lieux: {
    short: 'عدم الذهاب إلى بعض الأماكن',
    sentence: 'لا يسمح لكم بالذهاب إلى الأماكن التي منعتها المحكمة.',
    proof: undefined,
  },
  jeux: {
    short: 'عدم القمار',
    sentence: 'لا يسمح لكم بالرهان ولا بلعب القمار.',
    proof: undefined,
  },
  bars: {
    short: 'عدم الذهاب إلى الحانات',
    sentence: 'لا يسمح لكم بالذهاب إلى الحانات أو المقاهي أو المراقص.',
    proof: undefined,
  },
  personnes: {
    short: 'عدم لقاء بعض الأشخاص',
    sentence: 'لا يسمح لكم بلقاء الأشخاص الذين منعت المحكمة لقاءهم.',
    proof: undefined,
  },
  victime: {
    short: 'عدم الاتصال بالضحية',
    sentence: 'لا يسمح لكم برؤية الضحية، ولا بالكلام معها، ولا بالكتابة إليها، ولا بإرسال رسالة إليها عبر غيركم.',
    proof: undefined,
  },
  arme: {
    short: 'عدم حيازة سلاح',
    sentence: 'لا يسمح لكم بحيازة سلاح، لا معكم ولا في مكان آخر.',
    proof: undefined,
  },
  stage: {
    short: 'إتمام الدورة المطلوبة',
    sentence: 'يجب أن تتابعوا الدورة التي حددتها المحكمة حتى نهايتها.',
    proof: 'شهادة الدورة (attestation de stage)',
  },
  publication: {
    short: 'عدم نشر شيء عن القضية',
    sentence: 'لا يسمح لكم بنشر شيء عن القضية، ولا بالكلام عنها علنا.',
    proof: undefined,
  },
  conjoint: {
    short: 'السكن خارج بيت الزوجين',
    sentence: 'يجب أن تسكنوا في غير بيت الزوجين: قبل المرور به، اسألوا.',
    proof: "attestation d'hébergement أو فاتورة باسمكم",
  },
  etranger: {
    short: 'طلب الإذن قبل السفر إلى الخارج',
    sentence: 'قبل أي سفر إلى خارج فرنسا، يجب أن تطلبوا موافقة القاضي وأن تنتظروها.',
    proof: undefined,
  },
}
