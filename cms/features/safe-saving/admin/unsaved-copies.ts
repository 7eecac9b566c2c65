/** Unsaved content of a form. */
export interface UnsavedCopy {
  data: Record<string, unknown>
  /** The `updatedAt` of the version that it is based on. */
  base: string | null
  /** When it was written, in milliseconds. */
  at: number
}

const prefix = 'vitrin-unsaved:'

/** The storage key of a user's copy of a form. Other users' copies are never read. */
export const getCopyKey = (user: string, place: string): string => `${prefix}${user}:${place}`

/** Stores a copy in this browser. False when its storage is full. */
export const keepCopy = (key: string, copy: UnsavedCopy): boolean => {
  try {
    localStorage.setItem(key, JSON.stringify(copy))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** The stored copy, if any. */
export const readCopy = (key: string): UnsavedCopy | undefined => {
  const text = localStorage.getItem(key)
  return text ? (JSON.parse(text) as UnsavedCopy) : undefined
}

/** Deletes a copy. */
export const dropCopy = (key: string): void => localStorage.removeItem(key)

/** The keys of a user's copies in this browser. */
export const findCopies = (user: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${user}:`))

/** A form's content as comparable text, without metadata. */
export const toComparable = (data: Record<string, unknown>): string => {
  const metadata = ['updatedAt', 'createdAt', '_status', 'file', 'lastEditedBy', 'lastEditorRemoved']
  return JSON.stringify(Object.fromEntries(Object.entries(data).filter(([name]) => !metadata.includes(name))))
}
