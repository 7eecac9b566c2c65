import { splitResults } from '../../html/split-results.ts'
import type { SourceValue } from '../../record.ts'
import { t } from '../../texts.ts'
import { cellToText } from '../values/clean-cell.ts'
import type { ProjectDraft } from '../values/project-draft.ts'
import { readMeasure } from '../values/read-measure.ts'
import type { EffectCells } from './initiatives.ts'

const capitalise = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
/** The colour that Stratsys may set before a goal, with or without a space: `Gröna tak` begins with none. */
const leadingColour = new RegExp(
  String.raw`^(${Object.keys(t.stratsys.colours).map(capitalise).join('|')})(?:[:;,.–-]\s*|\s+)?(?=\p{Lu}|\d|[”"]|$)`,
  'u',
)

/** Goals with their targets and outcomes. Which effects are one is told by all four together. */
export const setEffects = (draft: ProjectDraft, effects: readonly EffectCells[], isGoalMissing: boolean): void => {
  const made = effects
    .flatMap((cells) => splitGoals(cells, draft))
    .flatMap((one) => toEffect(one, draft, isGoalMissing))
  // A row for each area repeats what another has said in other spaces.
  draft.set('effects', [...new Map(made.map((effect) => [JSON.stringify(effect), effect])).values()])
}

/** The goals of a cell, each with its own measure when there are as many. */
const splitGoals = (cells: EffectCells, draft: ProjectDraft): EffectCells[] => {
  const split = (text: string): string[] =>
    cellToText(text)
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)
  const goals = split(cells.goal)
  if (goals.length < 2)
    return [
      {
        ...cells,
        goal: goals[0] ?? '',
        colour: cellToText(cells.colour),
        target: cellToText(cells.target),
        outcome: cellToText(cells.outcome),
      },
    ]
  const [colours, targets, outcomes] = [split(cells.colour), split(cells.target), split(cells.outcome)]
  const pick = (parts: string[], at: number): string => (parts.length === goals.length ? parts[at]! : '')
  const loose = [colours, targets, outcomes].filter((parts) => parts.length && parts.length !== goals.length).flat()
  draft.noteText('proposal', 'effects', t.stratsys.severalGoals, loose.join('\n'))
  return goals.map((goal, at) => ({
    goal,
    colour: pick(colours, at),
    target: pick(targets, at),
    outcome: pick(outcomes, at),
  }))
}

const toEffect = (cells: EffectCells, draft: ProjectDraft, isGoalMissing: boolean): SourceValue[] => {
  const { colour, target, outcome } = cells
  const leading = leadingColour.exec(cells.goal)
  const goal = leading ? cells.goal.slice(leading[0].length).trim() : cells.goal
  const colours = [...new Set([colour, leading?.[1] ?? ''].filter(Boolean))]
  if (!goal) {
    draft.noteText(
      'proposal',
      'effects',
      t.stratsys.noGoal(isGoalMissing),
      [...colours, target, outcome].filter(Boolean).join('\n'),
    )
    return []
  }
  const achieved = colours.map((one) => t.stratsys.colours[one.toLowerCase()]).find(Boolean)
  if (colours.length)
    draft.note(
      'proposal',
      'effects',
      achieved ? t.stratsys.colour : t.stratsys.unknownColour,
      `${colours.join(', ')}: ${goal}`,
    )
  const { indicator, results } = readMeasures(goal, target, outcome, draft)
  return [
    {
      goal,
      ...(achieved ? { achieved } : {}),
      ...(results.length ? { results: results.map((text) => ({ text })) } : {}),
      ...(Object.keys(indicator).length ? { indicator } : {}),
    },
  ]
}

/** What was wanted and what came of it: numbers with a unit, or words. */
const readMeasures = (
  goal: string,
  target: string,
  outcome: string,
  draft: ProjectDraft,
): { indicator: Record<string, SourceValue>; results: string[] } => {
  const indicator: Record<string, SourceValue> = {}
  const wanted = readMeasure(target)
  const got = readMeasure(outcome)
  if (wanted) indicator.target = wanted.number
  else if (target) draft.note('kept', 'effects', t.stratsys.noMeasure(goal), target)
  if (got) indicator.outcome = got.number
  const unit = wanted?.unit || got?.unit
  if (unit) indicator.unit = unit
  if (wanted?.unit && got?.unit && wanted.unit !== got.unit)
    draft.note('proposal', 'effects', t.stratsys.otherUnit(goal), `${target}\n${outcome}`)
  if (got || !outcome) return { indicator, results: [] }
  const { results, notes } = splitResults(outcome)
  draft.notes.push(...notes)
  draft.note('proposal', 'effects', t.stratsys.wordsAsResult(goal), outcome)
  return { indicator, results }
}
