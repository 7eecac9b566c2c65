import { t } from '../../texts.ts'

/** Whether something is so: `ja`, `X`, `true`, `1`. Nothing when the text is no answer. */
export const readYesNo = (text: string): boolean | undefined => {
  const word = text.trim().toLowerCase()
  if (t.values.yes.includes(word)) return true
  return t.values.no.includes(word) ? false : undefined
}
