import { refs } from '../../examples/parts.ts'
import { startingSynonyms } from '../synonyms.ts'

export const searchExample: Record<string, unknown> = {
  synonyms: startingSynonyms.map((words) => ({ words })),
  promoted: [{ queries: 'kontakta oss, kontaktuppgifter', pages: refs('pages', 'om') }],
}
