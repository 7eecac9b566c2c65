/** An action offered by a notice. */
export interface NoticeAction {
  label: string
  onClick?: () => void | Promise<void>
  /** Links to another page instead. */
  href?: string
  /** Whether it is a secondary action. */
  isQuiet?: boolean
}

/** A line at the bottom of the window: what has happened to the text, and what to do. */
export const Notice = ({ title, text, actions = [] }: { title?: string; text: string; actions?: NoticeAction[] }) => (
  <div className="save-notice">
    <div className="save-notice__words">
      {title && <strong>{title}</strong>}
      <p>{text}</p>
    </div>
    {actions.length > 0 && (
      <div className="save-notice__actions">
        {actions.map(({ label, onClick, href, isQuiet }) =>
          href ? (
            <a key={label} className="save-button" href={href}>
              {label}
            </a>
          ) : (
            <button
              key={label}
              type="button"
              className={isQuiet ? 'save-button save-button--quiet' : 'save-button'}
              onClick={() => void onClick?.()}
            >
              {label}
            </button>
          ),
        )}
      </div>
    )}
  </div>
)
