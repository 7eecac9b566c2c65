/** The name and mark of Vitrin on the admin's login page. */
export const Logo = () => (
  <div style={{ display: 'flex', alignItems: 'center', gap: '0.75rem' }}>
    <Mark size={44} />
    <h1 style={{ margin: 0, fontSize: '2rem' }}>Vitrin</h1>
  </div>
)

/** A showcase with a light in it. */
export const Mark = ({ size }: { size: number }) => (
  <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" fill="none">
    <rect x="3" y="4" width="26" height="24" rx="4" fill="#17483c" />
    <path d="M8 23V12l8-4 8 4v11" stroke="#f4ead6" strokeWidth="2" strokeLinejoin="round" />
    <circle cx="16" cy="17" r="3.2" fill="#e2a24a" />
    <path d="M6 25h20" stroke="#f4ead6" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
