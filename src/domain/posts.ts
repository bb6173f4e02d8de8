import type { Agent, Role } from './people.ts'

/** Among what somebody may do elsewhere: in every office, those still to come too. */
export const EVERY_OFFICE = '*'

type Posted = Pick<Agent, 'officeId' | 'role' | 'elsewhere'>

/** What somebody may do in an office, their own or another; nothing anywhere once their account is closed. */
export function roleIn({ officeId: home, role, elsewhere = {} }: Posted, officeId: string): Role {
  if (officeId === home || role === 'none') return officeId === home ? role : 'none'
  return elsewhere[officeId] ?? elsewhere[EVERY_OFFICE] ?? 'none'
}

/** Somebody as an office sees them who works there: its own people and those of another alike. */
export function asSeenIn(agent: Agent, officeId: string): Agent {
  return { ...agent, officeId, role: roleIn(agent, officeId) }
}

/** What somebody may do elsewhere, with one post given, changed or, with `none`, taken away; undefined when none is left. */
export function withPost({ elsewhere = {} }: Posted, place: string, role: Role): Agent['elsewhere'] {
  const { [place]: _, ...others } = elsewhere
  const posts = role === 'none' ? others : { ...others, [place]: role }
  return Object.keys(posts).length > 0 ? posts : undefined
}
