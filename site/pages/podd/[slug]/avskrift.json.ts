import { serveTranscript, transcriptForms } from '../../../podcast/transcript-forms.ts'

export const { listAddresses, GET } = serveTranscript(transcriptForms.json)
