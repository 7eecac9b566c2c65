import '@payloadcms/next/css'
import { answerApi } from '../../../gate/answer-api.ts'
import config from '../../../payload.config.ts'

const answer = (request: Request): Promise<Response> => answerApi({ config, request })

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
