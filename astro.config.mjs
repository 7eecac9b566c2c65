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
})
