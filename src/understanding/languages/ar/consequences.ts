import type { Consequences } from '../said/consequences.ts'

export const consequences: Consequences = {
  misses: ' ma ?(?:jit|jitch|njich|nji|nijich|jich|7dart|hdart|mchit|mchitch|n9darch nji)(?:ch|sh)? ',
  missesInScript:
    '(?:لم|لا|ما|لن) ?(?:أ|ا|ن)?(?:حضر|أحضر|احضر|نحضر|آتي|اتي|أتي|جيت|نجي|جي|أستطع الحضور|استطع الحضور)|ماجيتش|ما جيتش|مانجيش|غبت|تغيبت|غياب|فوت الموعد|فاتني الموعد',
}
