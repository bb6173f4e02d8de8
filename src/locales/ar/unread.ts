import type { Unread } from '../locale.ts'

/** To a message in Arabic, whatever the person is written to in. */
export const unread: Unread = {
  meeting: '{sender}: موعدكم {when}، {place}. الحضور إلزامي. لم نفهم رسالتكم: سيتصل بكم مستشار.',
  call: '{sender}: سنتصل بكم {when}. لم نفهم رسالتكم: سيتصل بكم مستشار.',
  visit: '{sender}: سنزوركم في بيتكم {when}. لم نفهم رسالتكم: سيتصل بكم مستشار.',
  nothing: '{sender}: لم نفهم رسالتكم: سيتصل بكم مستشار.',
}
