import type { Unread } from '../locale.ts'

/** To a message in Arabic, whatever the person is written to in. */
export const unread: Unread = {
  meeting: '{sender}: موعدكم {when}، {place}. الحضور إلزامي. هنا نقرأ الفرنسية والإنجليزية فقط. سيتصل بكم موظف.',
  call: '{sender}: سنتصل بكم {when}. هنا نقرأ الفرنسية والإنجليزية فقط. سيتصل بكم موظف.',
  visit: '{sender}: سنزوركم في بيتكم {when}. هنا نقرأ الفرنسية والإنجليزية فقط. سيتصل بكم موظف.',
  nothing: '{sender}: هنا نقرأ الفرنسية والإنجليزية فقط. سيتصل بكم موظف.',
}
