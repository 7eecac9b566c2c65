/** The form's only player: it is shown above the chapters, and every row plays from its own time. */
let player: HTMLAudioElement | null = null

/** Registers the audio element. */
export const setPlayer = (element: HTMLAudioElement | null): void => {
  player = element
}

/** Plays from a position in seconds. Does nothing while no audio is selected. */
export const playFrom = (seconds: number): void => {
  if (!player) return
  player.currentTime = seconds
  // Browsers may block playback until the user has interacted with the page; the position is still set.
  player.play().catch(() => undefined)
}

/** The current position, in whole seconds. */
export const getPosition = (): number => Math.floor(player?.currentTime ?? 0)
