import { buildPart } from './build.ts'
import { adminBuild, siteBuild } from './digests.ts'

// `npm run build`: compiles the public site and the admin, each only if its sources have changed.
for (const part of [siteBuild, adminBuild]) {
  const start = performance.now()
  const isNew = await buildPart(part)
  console.log(
    isNew
      ? `Compiled ${part.name} in ${((performance.now() - start) / 1000).toFixed(1)} s.`
      : `Nothing to compile in ${part.name}.`,
  )
}
