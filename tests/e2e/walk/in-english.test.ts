import { walkThrough } from './walk.ts'

walkThrough('en', {
  plea: 'Hi, my card does not work and I am so tired of this',
  words: 'She saw at once what was wrong and did not blame me.',
})
