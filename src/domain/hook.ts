/** What is posted to an address of somebody else. */
export interface HookCall {
  address: string
  headers: Readonly<Record<string, string>>
  body: string
}

/** A status, or why none came: nobody answered in time, or the address leads into a private network. */
export type HookOutcome = { status: number } | { trouble: 'unreachable' | 'private' }

/** The way out to addresses that an office registered. */
export interface Hooks {
  post(call: HookCall): Promise<HookOutcome>
  /** Whether an address is one that may be posted to: read, and open to the whole Internet. */
  check(address: string): Promise<'good' | 'unread' | 'private'>
}
