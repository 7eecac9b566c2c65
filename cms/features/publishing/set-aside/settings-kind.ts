/** What stands in the place of a collection for settings. */
export const settingsKind = 'settings'
