import { isValues, type Values } from '../../content-types/fields/values.ts'

/** The names of the files of an upload: its own, and those of its smaller forms. */
export const getFileNames = ({ filename, sizes }: Values): string[] => {
  const forms = isValues(sizes) ? Object.values(sizes) : []
  const names = [filename, ...forms.map((form) => (isValues(form) ? form.filename : undefined))]
  return [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))].sort()
}
