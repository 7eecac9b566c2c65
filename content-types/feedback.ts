import type { Texts } from './languages.ts'

/** A field of the public feedback form. */
export interface FeedbackField {
  name: 'message' | 'page' | 'email'
  label: Texts
  /** Its help text. */
  help: Texts
  /** Characters. */
  maxLength: number
  isRequired: boolean
}

/** The fields of the form, which the site shows and the CMS stores. */
export const feedbackFields: FeedbackField[] = [
  {
    name: 'message',
    label: { sv: 'Vad vill du säga?' },
    help: {
      sv: 'Berätta vad som hindrade dig, och gärna vilka hjälpmedel du använder. Skriv inget som andra inte får läsa.',
    },
    maxLength: 5000,
    isRequired: true,
  },
  {
    name: 'page',
    label: { sv: 'Vilken sida gäller det?' },
    help: { sv: 'Sidans adress eller rubrik, om det gäller en viss sida.' },
    maxLength: 500,
    isRequired: false,
  },
  {
    name: 'email',
    label: { sv: 'Din e-postadress' },
    help: { sv: 'Bara om du vill ha svar.' },
    maxLength: 200,
    isRequired: false,
  },
]

/** A honeypot: people never see this field, but bots fill it in. */
export const feedbackTrap = 'webbplats'

/** Where the form is submitted: always to the CMS, whatever served its page. */
export const feedbackEndpoint = '/synpunkter'
export const feedbackAction = `/api${feedbackEndpoint}`
/** The page with only the form, shown again when something is wrong. */
export const feedbackPage = '/tillganglighet/synpunkter/'
/** The thank-you page. */
export const feedbackThanks = '/tillganglighet/tack/'

/** The id of the error summary on the form's page. */
export const feedbackFaultsId = 'synpunkter-fel'
/** The id of a field of the form. */
export const getFeedbackFieldId = (name: string): string => `synpunkt-${name}`
/** The id of the error message of a field. */
export const getFeedbackFaultId = (name: string): string => `synpunkt-${name}-fel`
