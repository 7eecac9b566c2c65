/** The language that this folder knows, as BCP 47 writes it: the only one that the engine understands. */
export const language = 'sv'
