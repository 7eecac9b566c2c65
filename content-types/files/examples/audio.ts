import type { Example } from '../../examples/example.ts'

/** Made by `cms/features/example-content/make-audio.sh`. An episode's sound and transcript have its slug. */
export const audioExamples: Example[] = [
  'bojen-som-skramde-badgasterna',
  'nar-bussen-inte-ville-kora-i-regn',
  'barnen-som-vagde-maten',
  'ett-brev-som-gar-att-forsta',
  'vad-ar-ett-effektmal',
].map((key) => ({ key, file: `audio/${key}.mp3`, data: {} }))
