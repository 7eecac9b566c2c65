import type { EmailAdapter } from 'payload'

/** Used while no mail is configured: logs what was not sent, instead of pretending that it was. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'vitrin@example.se',
  defaultFromName: 'Vitrin',
  sendEmail: (message) => {
    payload.logger.warn(`No mail is set up, so "${String(message.subject)}" was not sent.`)
    return Promise.resolve()
  },
})
