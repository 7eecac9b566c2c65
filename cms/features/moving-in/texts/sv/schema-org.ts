import { format } from '../../../../platform/format.ts'

/** What is said of projects described as schema.org has it. */
export const schemaOrg = {
  label: 'Projekt som JSON (schema.org)',
  /** What the transformer writes where a project has no status. */
  noStatus: ['status ej angiven', 'n/a'],
  goals: ['Effektmål', 'Mål'],
  limits: ['Avgränsningar', 'Avgränsning'],
  wanted: ['Samarbete sökes', 'Samarbete söks'],
  challenges: ['Utmaningar', 'Utmaning'],
  participants: ['Drivs av', 'Deltagare', 'Medverkande'],
  what: ['Vad'],
  why: ['Varför'],
  how: ['Hur'],
  lessons: ['Lärdomar'],
  noProjects:
    'Filen har inga projekt: inget i den är av slaget Project hos schema.org. Kontrollera att det är rätt fil eller adress.',
  otherType: (type: string) => `Är av slaget ”${type}”, som inte blir något av sig självt.`,
  noObject: 'Är inget objekt med egenskaper.',
  noName: 'Har varken namn eller id, och går inte att känna igen nästa gång.',
  kept: (name: string) => `Egenskapen ”${name}” har ingen plats här.`,
  entry: (number: number) => `Post ${format.number(number)}`,
}
