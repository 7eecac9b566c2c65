/** Where a day begins and what a clock shows: the time that editors and readers live by, whatever the machine is set to. */
export const timeZone = 'Europe/Stockholm'
