import { walkThrough } from './walk.ts'

walkThrough('sv', {
  plea: 'Hej, mitt kort går inte igenom och jag är så trött på det här',
  words: 'Hon såg direkt vad som var fel, och skyllde inte på mig.',
})
