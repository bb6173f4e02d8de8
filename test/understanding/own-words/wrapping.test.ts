import { describe, expect, it } from 'vitest'
import { unwrapped } from '../../../src/understanding/own-words/wrapping.ts'

describe('what a telephone puts around a message', () => {
  it.each([
    ['Oui. Envoyé depuis mon Samsung Galaxy', 'Oui'],
    ['OUI [message envoyé par dictée automatique]', 'OUI'],
    ['Oui je viens. -- Ce message a été envoyé depuis une ligne Lycamobile prépayée', 'Oui je viens.'],
    ['Merci ! (réponse suggérée)', 'Merci !'],
    ['ok\n\nSent from my iPhone', 'ok'],
    ['Yes - sent from Samsung Mobile', 'Yes'],
    ["Transcription : « demain c'est pas possible, voilà désolée »", "demain c'est pas possible, voilà désolée"],
    ['You have 1 transcribed voicemail: "call me back please"', 'call me back please'],
  ])('is left out: %s', (text, own) => expect(unwrapped(text)).toBe(own))

  it.each([
    "j'ai envoyé depuis mon tel le papier",
    'Je vous ai dit oui. Envoyé par la poste hier',
    'voilà le papier. envoyé avec la signature',
    'je viens (je serai en retard)',
    'la dictée de mon fils est à 10h : je peux pas venir',
  ])('is not seen in what people write: %s', (text) => expect(unwrapped(text)).toBe(text))
})
