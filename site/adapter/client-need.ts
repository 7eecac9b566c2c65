import type { ClientDirective } from 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Starts when somebody turns to the island with pointer, finger or keyboard, or when the address says what it is to show. */
    'client:need'?: boolean
  }
}

const signs = ['pointerover', 'pointerdown', 'focusin'] as const

/** Starts an island when it is needed: until then nothing of it is fetched. */
const startWhenNeeded: ClientDirective = (load, _options, element) => {
  const start = (): void => {
    for (const sign of signs) element.removeEventListener(sign, start)
    void load().then((hydrate) => hydrate())
  }
  if (location.search) return start()
  for (const sign of signs) element.addEventListener(sign, start, { passive: true })
}

export default startWhenNeeded
