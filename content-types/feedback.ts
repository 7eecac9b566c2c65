import type { Texts } from './languages.ts'

/** A field of the form by which the public tells what stands in their way. */
export interface FeedbackField {
  name: 'message' | 'page' | 'email'
  label: Texts
  /** What it is for, for whoever fills it in. */
  help: Texts
  /** Characters. */
  maxLength: number
  isRequired: boolean
}

/** What is asked. The site shows it, the CMS stores it. */
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

/** A field that people never see and programs fill in. */
export const feedbackTrap = 'webbplats'

/** Where the form is sent: to the CMS, wherever the page that holds it was served. */
export const feedbackEndpoint = '/synpunkter'
export const feedbackAction = `/api${feedbackEndpoint}`
/** The page that holds the form alone, on which it is shown again when something is wrong. */
export const feedbackPage = '/tillganglighet/synpunkter/'
/** The page that says thanks. */
export const feedbackThanks = '/tillganglighet/tack/'

/** The place on the form's page that says what is wrong with all of it. */
export const feedbackFaultsId = 'synpunkter-fel'
/** The id of a field of the form. */
export const getFeedbackFieldId = (name: string): string => `synpunkt-${name}`
/** The id of what is said when a field of the form is wrong. */
export const getFeedbackFaultId = (name: string): string => `synpunkt-${name}-fel`
