import type { Example } from '../../examples/example.ts'
import { audioExamples } from './audio.ts'

const document = (key: string, file: string): Example => ({ key, file: `documents/${file}`, data: {} })

export const documentExamples: Example[] = [
  document('slutrapport-bussen-utan-forare', 'slutrapport-bussen-utan-forare.pdf'),
  document('utvardering-trygg-natt', 'utvardering-trygg-natt.pdf'),
  document('mall-varsam-rivning', 'mall-varsam-rivning.pdf'),
  document('checklista-starta-pa-er-skola', 'checklista-starta-pa-er-skola.pdf'),
  document('depans-lager', 'depans-lager-2025-06-30.csv'),
  // Transcripts, one for each sound.
  ...audioExamples.map(({ key }) => document(`avskrift-${key}`, `${key}.vtt`)),
]
