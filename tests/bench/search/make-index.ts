// Run by the bench in a process of its own, so that time and memory are those of one index: `make-index.ts vitrin|stock <projects> <folder>`.
import { snapshotFromExamples } from '../../../content-types/examples/examples-snapshot.ts'
import { isSearchedPage } from '../../../search/index.ts'
import { loadCompiledSite } from '../../../cms/releases/compiled-site.ts'
import { makeSearchIndex } from '../../../cms/features/search/search-index.ts'
import { withVariedProjects } from './varied-projects.ts'
import { makeStockIndex } from './stock-pagefind.ts'

const [kind, size, folder = ''] = process.argv.slice(2)
const { openSite } = await loadCompiledSite()
const records = openSite(await withVariedProjects(snapshotFromExamples(), Number(size))).searchRecords
const start = performance.now()
const idle = process.memoryUsage().rss
if (kind === 'stock') await makeStockIndex(records.filter(isSearchedPage), folder)
else await makeSearchIndex(records, folder, undefined)
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, idle }))
