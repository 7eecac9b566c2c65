import { refs } from '../../examples/parts.ts'
import { defaultSynonyms } from '../synonyms.ts'

export const searchExample: Record<string, unknown> = {
  synonyms: defaultSynonyms.map((words) => ({ words })),
  promoted: [{ queries: 'kontakta oss, kontaktuppgifter', pages: refs('pages', 'om') }],
}
