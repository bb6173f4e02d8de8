import { inPageLanguage } from '../page-words.ts'
import { adminGuide } from './admin-guide.ts'
import { adminGuideEn } from './admin-guide-en.ts'
import { agentsGuide } from './agents-guide.ts'
import { agentsGuideEn } from './agents-guide-en.ts'
import { columnsGuide } from './columns-guide.ts'
import { columnsGuideEn } from './columns-guide-en.ts'
import { figuresGuide } from './figures-guide.ts'
import { figuresGuideEn } from './figures-guide-en.ts'
import type { Guide } from './guide.ts'
import { staffGuide } from './staff-guide.ts'
import { staffGuideEn } from './staff-guide-en.ts'

/** What each role reads, by the name it has among the words of help: where, and what it says to who reads it now. */
export const GUIDES = {
  agents: { path: '/aide/agents', read: inBoth(agentsGuide, agentsGuideEn) },
  staff: { path: '/aide/secretariat', read: inBoth(staffGuide, staffGuideEn) },
  columns: { path: '/aide/colonnes', read: inBoth(columnsGuide, columnsGuideEn) },
  admin: { path: '/aide/administration', read: inBoth(adminGuide, adminGuideEn) },
  figures: { path: '/aide/chiffres', read: inBoth(figuresGuide, figuresGuideEn) },
} as const

function inBoth(french: () => Guide, english: () => Guide): () => Guide {
  return () => inPageLanguage(french, english)()
}
