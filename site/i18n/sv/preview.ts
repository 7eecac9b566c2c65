/** What a preview says in the place of what is not written yet. */
export const preview = {
  missing: (label: string) => `(${label.replace(/[?!.]+$/, '')} saknas ännu)`,
}
