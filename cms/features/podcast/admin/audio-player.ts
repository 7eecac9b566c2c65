/** The one player of the form: the list of chapters has it, and every row plays from its time. */
let player: HTMLAudioElement | null = null

/** Tells which element plays. */
export const setPlayer = (element: HTMLAudioElement | null): void => {
  player = element
}

/** Plays from a second on. Does nothing while no sound is chosen. */
export const playFrom = (seconds: number): void => {
  if (!player) return
  player.currentTime = seconds
  // A browser may refuse to start before something on the page is pressed; the place is then chosen all the same.
  player.play().catch(() => undefined)
}

/** Where the sound is now, in whole seconds. */
export const getPosition = (): number => Math.floor(player?.currentTime ?? 0)
