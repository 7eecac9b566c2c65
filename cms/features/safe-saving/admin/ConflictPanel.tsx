import { useEffect, useRef, useState } from 'react'
import { t as shared } from '../../../platform/differences/texts.ts'
import { t } from '../texts.ts'
import { toMoment } from '../moment.ts'
import type { Conflict, FieldConflict } from '../save-conflict.ts'

type Side = 'yours' | 'theirs'
const words = t.safety.conflict
const { differences } = shared

interface Props {
  conflict: Conflict
  /** The common base version, if known. */
  before: Record<string, unknown>
  /** The form's current content: more may have been written since the save was refused. */
  getMine: () => Record<string, unknown>
  /** Continues with the chosen content; `undefined` when the form stays as it is. */
  onResolve: (merged: Record<string, unknown> | undefined, theirsAt: string) => Promise<void>
  onLater: () => void
}

/** Both versions side by side, field by field, with a choice for each. Escape closes it without choosing. */
export const ConflictPanel = ({ conflict, before, getMine, onResolve, onLater }: Props) => {
  const { fields, theirs, theirsAt, theirsBy, isYourself } = conflict
  const who = theirsBy ?? t.safety.somebody
  const dialog = useRef<HTMLDialogElement>(null)
  const [changed] = useState(() => findChanged(fields, before, getMine(), theirs))
  const [choices, setChoices] = useState<Record<string, Side>>(() => chooseForThem(changed))
  const [hasFailed, setFailed] = useState(false)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => dialog.current?.showModal(), [])

  const choose = (side: Side, ...paths: string[]): void =>
    setChoices((earlier) => ({ ...earlier, ...Object.fromEntries(paths.map((path) => [path, side])) }))
  const all = fields.map(({ path }) => path)
  const left = all.filter((path) => !choices[path]).length

  const resolve = async (): Promise<void> => {
    const taken = all.filter((path) => choices[path] === 'theirs')
    setBusy(true)
    setFailed(false)
    try {
      const mine = getMine()
      // All other fields are the same in both versions, unless nothing differs: then their version is used as a whole.
      const merged = fields.length
        ? { ...mine, ...Object.fromEntries(taken.map((path) => [path, theirs[path]])) }
        : { ...mine, ...theirs }
      await onResolve(taken.length || !fields.length ? { ...merged, updatedAt: theirsAt } : undefined, theirsAt)
    } catch (error) {
      console.error(error)
      setFailed(true)
      setBusy(false)
    }
  }

  return (
    <dialog
      ref={dialog}
      className="conflict"
      aria-labelledby="conflict-title"
      onClose={onLater}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="conflict-title">{isYourself ? words.titleYourself : words.title(who)}</h2>
      <p>{fields.length ? words.lead(toMoment(theirsAt)) : words.leadNothing}</p>
      {fields.length > 1 && (
        <div className="conflict__all">
          <button type="button" className="save-button save-button--quiet" onClick={() => choose('yours', ...all)}>
            {words.keepAllMine}
          </button>
          <button type="button" className="save-button save-button--quiet" onClick={() => choose('theirs', ...all)}>
            {isYourself ? words.takeAllTheirsYourself : words.takeAllTheirs(who)}
          </button>
        </div>
      )}
      <div className="conflict__fields">
        {fields.map((field) => (
          <Field
            key={field.path}
            field={field}
            names={{ yours: words.mine, theirs: isYourself ? words.theirsYourself : words.theirs(who) }}
            hint={words[changed[field.path] ?? 'bothChanged']}
            chosen={choices[field.path]}
            onChoose={(side) => choose(side, field.path)}
          />
        ))}
      </div>
      {hasFailed && <p role="alert">{words.failed}</p>}
      <div className="conflict__foot">
        <button type="button" className="save-button save-button--quiet" onClick={() => dialog.current?.close()}>
          {words.later}
        </button>
        <button type="button" className="save-button" disabled={left > 0 || isBusy} onClick={() => void resolve()}>
          {words.continue}
        </button>
      </div>
    </dialog>
  )
}

type Changed = 'onlyMineChanged' | 'onlyTheirsChanged' | 'bothChanged'

/** Who has changed each field since the base version. */
const findChanged = (
  fields: FieldConflict[],
  before: Record<string, unknown>,
  mine: Record<string, unknown>,
  theirs: Record<string, unknown>,
): Record<string, Changed> =>
  Object.fromEntries(
    fields.map(({ path }): [string, Changed] => {
      if (isSame(before[path], mine[path])) return [path, 'onlyTheirsChanged']
      return [path, isSame(before[path], theirs[path]) ? 'onlyMineChanged' : 'bothChanged']
    }),
  )

/** Preselects the fields that only one side has changed; the rest is left to choose. */
const chooseForThem = (changed: Record<string, Changed>): Record<string, Side> =>
  Object.fromEntries(
    Object.entries(changed).flatMap(([path, who]): [string, Side][] => {
      if (who === 'bothChanged') return []
      return [[path, who === 'onlyMineChanged' ? 'yours' : 'theirs']]
    }),
  )

const isSame = (one: unknown, other: unknown): boolean => toText(one) === toText(other)

/** A value as text, without empty parts: forms send empty fields that the server leaves out. */
const toText = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner === '' || inner === null || (Array.isArray(inner) && !inner.length) ? undefined : inner,
  ) ?? ''

interface FieldProps {
  field: FieldConflict
  /** Who has changed it. */
  hint: string
  names: Record<Side, string>
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

const Field = ({ field, hint, names, chosen, onChoose }: FieldProps) => (
  <fieldset className="conflict__field">
    <legend>{field.label}</legend>
    <p className="conflict__hint">{hint}</p>
    {(['yours', 'theirs'] as const).map((side) => (
      <label key={side} className="conflict__side">
        <span className="conflict__name">
          <input
            type="radio"
            name={`conflict-${field.path}`}
            value={side}
            checked={chosen === side}
            onChange={() => onChoose(side)}
          />
          {names[side]}
        </span>
        <span className="conflict__text">{field[side] || <em>{differences.empty}</em>}</span>
      </label>
    ))}
  </fieldset>
)
