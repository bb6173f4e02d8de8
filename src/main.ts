import './before-service.js'

// Not a static import: those are compiled before the first line runs.
const { serve } = await import('./serve.ts')
await serve()
