/** Words for days and times. */
export const format = {
  today: 'i dag',
  yesterday: 'i går',
  tomorrow: 'i morgon',
  /** Less than what is counted. */
  instant: 'under 0,1 s',
  /** Between a day and a time. */
  at: 'kl.',
}
