/** Texts of the public interface. */
export const project = {}
