import { serveBlocks } from '../../search/serve-blocks.ts'

export const { listAddresses, GET } = serveBlocks('projects')
