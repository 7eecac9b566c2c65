import { getImageSizeName } from '../../content-types/files/media.ts'
import { addExampleContent } from '../../cms/features/example-content/add-example-content.ts'
import { openPayload } from '../../cms/app/open-payload.ts'
import { addManyProjects } from './many-projects.ts'

// Fills the installation configured by the environment with the examples and many copies of their projects.
const payload = await openPayload('bench')
// One small version of each picture is enough here: creating all takes a minute.
const { upload } = payload.collections.media.config
upload.imageSizes = upload.imageSizes?.filter(({ name }) => name === getImageSizeName('webp', 480))
await addExampleContent(payload, () => {})
await addManyProjects(payload, Number(process.argv[2]))
process.exit(0)
