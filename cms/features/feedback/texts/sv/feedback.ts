import { format } from '../../../../platform/format.ts'

/** What is said about feedback: to the public when a form is not as it should be, and to those who read what comes in. */
export const feedback = {
  labels: { singular: 'Synpunkt', plural: 'Synpunkter' },
  description: 'Det som besökare har skrivit i formuläret på webbplatsen. Ta bort det när det är åtgärdat.',
  fields: {
    message: 'Meddelande',
    page: 'Gäller sidan',
    email: 'Vill ha svar på',
    isHandled: 'Åtgärdad',
    isHandledHelp: 'Då räknas den inte längre bland dem som väntar.',
    note: 'Egna anteckningar',
    noteHelp: 'Vad ni har gjort och svarat. Visas bara här.',
    mailState: 'E-post',
    mailStateHelp: 'Om synpunkten också har skickats med e-post till dem som tar emot synpunkter.',
  },
  mailStates: {
    none: 'Skickas inte',
    waiting: 'Ska skickas',
    sent: 'Skickad',
    failed: 'Gick inte att skicka',
  },
  waiting: (count: number) =>
    count === 1 ? 'En ny synpunkt från webbplatsen' : `${format.number(count)} nya synpunkter från webbplatsen`,
  form: {
    missing: (label: string) => `Fyll i ”${label}”.`,
    tooLong: (label: string, maxLength: number) =>
      `”${label}” får ha högst ${format.number(maxLength)} tecken. Korta texten, eller skicka den i flera delar.`,
    email: 'E-postadressen ser inte rätt ut. Den ska se ut som namn@exempel.se.',
    fillIn: 'Det gick inte att skicka än. Rätta det som är markerat och skicka igen.',
    trap: 'Ett fält som ska vara tomt var ifyllt, så det såg ut som skräppost. Skicka igen, det fältet är tomt nu.',
    tooMany:
      'Det har kommit många synpunkter på kort tid, så vi kan inte ta emot fler just nu. Försök igen om en timme.',
    tooLarge: 'Texten är för lång för att tas emot. Korta den och skicka igen.',
    foreign: 'Formuläret skickades från en annan webbplats. Skicka det härifrån i stället.',
    failed: 'Något gick fel hos oss, så det du skrev kunde inte sparas. Försök igen om en stund.',
    kept: 'Det här skrev du:',
    faultTitle: (title: string) => `Fel: ${title}`,
    back: 'Tillbaka till formuläret',
    title: 'Lämna synpunkter',
  },
  mail: {
    subject: (site: string) => `Synpunkt på ${site}`,
    page: (page: string) => `Gäller sidan: ${page}`,
    answer: (email: string) => `Vill ha svar på: ${email}`,
    noAnswer: 'Avsändaren har inte lämnat någon e-postadress.',
    open: (address: string) => `Öppna den här synpunkten: ${address}`,
  },
}
