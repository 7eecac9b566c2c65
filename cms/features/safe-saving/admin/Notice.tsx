/** Something that one can do about what a notice says. */
export interface NoticeAction {
  label: string
  onClick?: () => void | Promise<void>
  /** Leads to another page instead. */
  href?: string
  /** Whether it is the lesser choice. */
  isQuiet?: boolean
}

/** A line at the foot of the window: what has happened to what is written, and what to do. */
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
