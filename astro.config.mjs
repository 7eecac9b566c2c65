import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { renderer } from './site/adapter/integration.ts'

export default defineConfig({
  srcDir: './site',
  outDir: './dist/site',
  output: 'server',
  adapter: renderer(),
  integrations: [react()],
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: '_astro' },
  devToolbar: { enabled: false },
  // The site holds no Markdown, and its highlighter would need inline styles.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-src 'none'",
        "object-src 'none'",
      ],
      // Pagefind's search runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
})
