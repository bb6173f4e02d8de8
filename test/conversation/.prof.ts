import { understand } from '../../src/conversation/understand.ts'
import { expecting, readSet } from './sets.ts'
const messages = ['tuned.fr', 'held-out.fr'].flatMap(readSet).map(({ text }) => text)
for (let i = 0; i < 60; i++) for (const t of messages) understand(t, 'fr', expecting)
