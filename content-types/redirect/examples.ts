import type { Example } from '../examples/example.ts'

export const redirectExamples: Example[] = [
  { key: 'badvattenbojar', data: { from: '/projekt/badvattenbojar/', to: '/projekt/badkollen/' } },
  { key: 'innovation', data: { from: '/innovation/', to: '/projekt/' } },
]
