/**
 * The stem of a word that no dictionary knows, by Snowball's algorithm for Swedish (snowballstem.org/algorithms/swedish). Words
 * with the same stem count as forms of one word, such as *drönarflottan* and *drönarflottor*.
 */
export const stem = (word: string): string => {
  const region = findRegion(word)
  if (region >= word.length) return word
  let result = removeEnding(word, region)
  if (/(dd|gd|nn|dt|gt|kt|tt)$/.test(result.slice(region))) result = result.slice(0, -1)
  const rest = result.slice(region)
  if (/(fullt|löst)$/.test(rest)) return result.slice(0, -1)
  const ending = /(lig|els|ig)$/.exec(rest)?.[0]
  return ending ? result.slice(0, -ending.length) : result
}

/** Where suffixes may begin: after the first consonant that follows a vowel, and not before the fourth letter. */
const findRegion = (word: string): number => {
  const match = /[aeiouyäåö][^aeiouyäåö]/.exec(word)
  return match ? Math.max(match.index + 2, 3) : word.length
}

const endings =
  /(heterna|hetens|anden|arnas|ernas|ornas|andes|andet|arens|heten|heter|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|a|e)$/

const removeEnding = (word: string, region: number): string => {
  const ending = endings.exec(word.slice(region))?.[0]
  if (ending) return word.slice(0, -ending.length)
  return /[bcdfghjklmnoprtvy]s$/.test(word) && word.length > region ? word.slice(0, -1) : word
}
