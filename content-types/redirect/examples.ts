import type { Example } from '../examples/example.ts'

export const redirectExamples: Example[] = [
  { key: 'badvattenbojar', data: { from: '/projekt/badvattenbojar/', kind: 'moved', to: '/projekt/badkollen/' } },
  { key: 'innovation', data: { from: '/innovation/', kind: 'moved', to: '/projekt/' } },
  { key: 'julkalendern', data: { from: '/projekt/julkalendern/', kind: 'gone' } },
]
