/** A function that works its answer out once for each argument: making one of Intl's formatters takes longer than using it. */
export const once = <Argument, Answer>(work: (argument: Argument) => Answer): ((argument: Argument) => Answer) => {
  const known = new Map<Argument, Answer>()
  return (argument) => {
    if (!known.has(argument)) known.set(argument, work(argument))
    return known.get(argument)!
  }
}
