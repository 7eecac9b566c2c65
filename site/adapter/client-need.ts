import type { ClientDirective } from 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates when the user approaches the island with pointer, touch or keyboard, or when the address contains state for it. */
    'client:need'?: boolean
  }
}

const signs = ['pointerover', 'pointerdown', 'focusin'] as const

/** Hydrates an island on demand: until then none of its code is loaded. */
const startWhenNeeded: ClientDirective = (load, _options, element) => {
  const start = (): void => {
    for (const sign of signs) element.removeEventListener(sign, start)
    void load().then((hydrate) => hydrate())
  }
  if (location.search) return start()
  for (const sign of signs) element.addEventListener(sign, start, { passive: true })
}

export default startWhenNeeded
