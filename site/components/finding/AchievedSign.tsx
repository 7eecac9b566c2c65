interface Props {
  /** The degree of achievement, as named in the styles. */
  kind: string
  label: string
}

/** Whether an effect was achieved, in a list rendered in the browser: like `Achieved.astro`. */
export function AchievedSign({ kind, label }: Props) {
  return (
    <span className={`achieved achieved--${kind}`}>
      <svg className="achieved__sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <circle className="achieved__ring" cx="10" cy="10" r="8"></circle>
        {kind === 'yes' && <circle className="achieved__fill" cx="10" cy="10" r="8" />}
        {kind === 'yes' && <path className="achieved__tick" d="m6 10.2 2.8 2.8L14 7.4" />}
        {kind === 'partly' && <path className="achieved__fill" d="M10 2a8 8 0 0 0 0 16z" />}
        {kind === 'no' && <path className="achieved__cross" d="m7 7 6 6m0-6-6 6" />}
        {kind === 'tooEarly' && <path className="achieved__cross" d="M10 5.5V10l3 2" />}
      </svg>
      {label}
    </span>
  )
}
