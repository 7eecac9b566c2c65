import { snapshotFromExamples } from '../../content-types/examples/examples-snapshot.ts'
import { buildPart } from '../../cms/platform/build/build.ts'
import { siteBuild } from '../../cms/platform/build/digests.ts'
import { loadCompiledSite } from '../../cms/releases/compiled-site.ts'
import { withManyProjects } from './many-projects.ts'

/** The numbers of projects to measure. */
const sizes = [100, 1_000, 4_000]

/** Measures opening the site and rendering every address in memory, with many projects derived from the examples. */
export const benchPrint = async (): Promise<void> => {
  await buildPart(siteBuild)
  const { openSite } = await loadCompiledSite()
  const rows: Record<string, string | number>[] = []
  for (const size of sizes) {
    const snapshot = withManyProjects(snapshotFromExamples(), size)
    const start = performance.now()
    const site = openSite(snapshot)
    const opened = performance.now()
    let bytes = 0
    for (const address of site.addresses) bytes += (await (await site.render(address)).arrayBuffer()).byteLength
    const rendered = performance.now()
    rows.push({
      projects: size,
      addresses: site.addresses.length,
      'open, ms': Math.round(opened - start),
      'render, ms': Math.round(rendered - opened),
      'a page, ms': Number(((rendered - opened) / site.addresses.length).toFixed(2)),
      'all, MB': Number((bytes / 1e6).toFixed(1)),
      'memory, MB': Math.round(process.memoryUsage().rss / 1e6),
    })
  }
  console.table(rows)
}
