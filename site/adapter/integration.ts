import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Vitrin's Astro adapter: compiles the site into a module that exports `openSite`, so that a publication can print every address
 * and a preview can render one. Nothing else in the project depends on how Astro is started.
 */
export const renderer = (): AstroIntegration => ({
  name: 'vitrin-renderer',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'need', entrypoint: fileURLToPath(new URL('./client-need.ts', import.meta.url)) })
    },
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'vitrin-renderer',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./entrypoint.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      })
    },
  },
})
