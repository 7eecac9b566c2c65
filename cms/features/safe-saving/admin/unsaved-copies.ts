/** What was written in a form and not saved. */
export interface UnsavedCopy {
  data: Record<string, unknown>
  /** The `updatedAt` of the version that it was written on. */
  base: string | null
  /** When it was written, in milliseconds. */
  at: number
}

const prefix = 'vitrin-unsaved:'

/** Under what name the copy of one person's form is kept. Nobody else's is looked for. */
export const getCopyKey = (user: string, place: string): string => `${prefix}${user}:${place}`

/** Keeps a copy in this browser. False when there is no room for it. */
export const keepCopy = (key: string, copy: UnsavedCopy): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(copy))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** The copy that is kept, if any. */
export const readCopy = (key: string): UnsavedCopy | undefined => {
  const text = localStorage.getItem(key)
  return text ? (JSON.parse(text) as UnsavedCopy) : undefined
}

/** Forgets a copy. */
export const dropCopy = (key: string): void => localStorage.removeItem(key)

/** Under what names one person has copies here. */
export const findCopies = (user: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${user}:`))

/** What of a form's content counts when two are compared, as text. */
export const toComparable = (data: Record<string, unknown>): string => {
  const { updatedAt: _, createdAt: __, _status: ___, file: ____, lastEditedBy: _____, ...written } = data
  return JSON.stringify(written)
}
