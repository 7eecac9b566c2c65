/** The linguistic challenge of a query. */
export const queryClasses = [
  'title',
  'bent form',
  'part of a compound',
  'joined compound',
  'å/ä/ö pair',
  'no dots',
  'one wrong letter',
  'synonym',
  'phrase',
  'several words',
  'facet name',
] as const
export type QueryClass = (typeof queryClasses)[number]

/** A query and its relevant pages. */
export interface JudgedQuery {
  class: QueryClass
  query: string
  /** Grades by the last part of the address: 3 exact match, 2 related, 1 mentions it. All others are 0. */
  grades: Map<string, number>
}

/** Parses lines such as `cykelgaraget = cykelgaraget:3 bussen-utan-forare:1` below the name of their class. */
export const readJudgements = (text: string): JudgedQuery[] => {
  let current: QueryClass | undefined
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line): JudgedQuery[] => {
      const heading = queryClasses.find((name) => line === `# ${name}`)
      if (heading) {
        current = heading
        return []
      }
      const [query = '', pages = ''] = line.split(' = ')
      if (!current || !pages) throw new Error(`This line is no judgement: ${line}`)
      const grades = new Map(
        pages.split(' ').map((page): [string, number] => {
          const [name = '', grade = ''] = page.split(':')
          return [name, Number(grade)]
        }),
      )
      return [{ class: current, query, grades }]
    })
}

/** The quality of a ranking: 1 is ideal for the first ten (normalised discounted cumulative gain). */
export const getNdcg = (found: string[], grades: Map<string, number>): number => {
  const gain = (list: number[]): number =>
    list.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
  const best = gain([...grades.values()].sort((one, other) => other - one))
  return best === 0 ? 0 : gain(found.map((name) => grades.get(name) ?? 0)) / best
}

/** Whether a page of the query's highest grade is among the first five. */
export const isFoundInFive = (found: string[], grades: Map<string, number>): boolean => {
  const highest = Math.max(...grades.values())
  return found.slice(0, 5).some((name) => grades.get(name) === highest)
}
