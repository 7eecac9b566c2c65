import type { CrossGroup } from '../../search/query.ts'

/** The group of the aims and results, which stand on pages of other groups. */
export const effectsGroup: CrossGroup = { name: 'Effekter', place: 1 }
