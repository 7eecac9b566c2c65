// In the browser, on an episode's page: adds features to the browser's own player. Nothing is stored; the address contains the
// position only if someone has chosen it.
import { copyText } from './copy-text.ts'
import { findCurrent, parseTimeFragment } from './position.ts'

const element = document.querySelector<HTMLAudioElement>('[data-audio]')
if (element) startPlayer(element)

function startPlayer(audio: HTMLAudioElement): void {
  const all = <T extends HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)]
  const one = <T extends HTMLElement>(selector: string): T | null => document.querySelector<T>(selector)
  const seek = (seconds: number): void => {
    audio.currentTime = Math.max(0, Number.isFinite(audio.duration) ? Math.min(seconds, audio.duration) : seconds)
  }
  // Browsers may block playback; the listener then starts it from the chosen position.
  const play = (): void => void audio.play().catch(() => undefined)
  for (const hidden of all('[data-controls], [data-follow-label]')) hidden.hidden = false
  showWhenReady(audio)

  const step = (seconds: number): void => seek(audio.currentTime + seconds)
  for (const button of all('[data-step]')) button.addEventListener('click', () => step(Number(button.dataset.step)))

  const speed = one<HTMLSelectElement>('[data-speed]')
  const setSpeed = (): void => {
    if (speed) audio.playbackRate = Number(speed.value)
  }
  const changeSpeed = (by: number): void => {
    if (!speed) return
    speed.selectedIndex = Math.max(0, Math.min(speed.options.length - 1, speed.selectedIndex + by))
    setSpeed()
  }
  speed?.addEventListener('change', setSpeed)

  const chapters = all('[data-chapter]')
  const starts = chapters.map(({ dataset }) => Number(dataset.chapter))
  const stepChapter = (by: number): void => {
    const current = findCurrent(starts, audio.currentTime)
    // During the first seconds of a chapter, going back leads to the previous one.
    const isLate = by < 0 && audio.currentTime - (starts[current] ?? 0) > 3
    const target = starts[Math.max(0, isLate ? current : current + by)]
    if (target !== undefined) seek(target)
  }
  for (const button of all('[data-chapter-step]'))
    button.addEventListener('click', () => stepChapter(Number(button.dataset.chapterStep)))

  const keys: Record<string, () => void> = {
    k: () => (audio.paused ? play() : audio.pause()),
    j: () => step(-15),
    l: () => step(30),
    p: () => stepChapter(-1),
    n: () => stepChapter(1),
    s: () => changeSpeed(-1),
    f: () => changeSpeed(1),
  }
  // Single-letter shortcuts only work while the player has the focus (WCAG 2.1.4), and not in a select.
  one('[data-player]')?.addEventListener('keydown', (event) => {
    const act = keys[event.key.toLowerCase()]
    if (!act || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    act()
  })

  const status = one('[data-copy-time-status]')
  one('[data-copy-time]')?.addEventListener('click', () => {
    const here = `${location.href.split('#')[0]}#t=${Math.floor(audio.currentTime)}`
    history.replaceState(null, '', here)
    if (status) void copyText(here, status)
  })

  const goToFragment = (): void => {
    const seconds = parseTimeFragment(location.hash)
    if (seconds !== undefined) seek(seconds)
  }
  goToFragment()
  addEventListener('hashchange', goToFragment)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#t="]') : null
    const seconds = link && parseTimeFragment(link.hash)
    if (typeof seconds !== 'number') return
    seek(seconds)
    play()
  })

  followAlong(audio, [all('[data-cue]'), all('[data-passage]'), chapters])
}

/** Ends the wait for the duration (see podcast.css), even if it never becomes known. */
function showWhenReady(audio: HTMLAudioElement): void {
  const show = (): void => void audio.toggleAttribute('data-is-ready', true)
  if (audio.readyState >= HTMLMediaElement.HAVE_METADATA || audio.error) return show()
  audio.addEventListener('loadedmetadata', show, { once: true })
  audio.addEventListener('error', show, { once: true })
}

/** Highlights the current position in the transcript, which can scroll along, and in the chapters. */
function followAlong(audio: HTMLAudioElement, groups: HTMLElement[][]): void {
  const follow = document.querySelector<HTMLInputElement>('[data-follow]')
  const now = document.querySelector<HTMLElement>('[data-now]')
  const lists = groups.map((elements) => ({
    elements,
    starts: elements.map(({ dataset }) => Number(dataset.cue ?? dataset.passage ?? dataset.chapter)),
    current: -1,
  }))
  audio.addEventListener('timeupdate', () => {
    for (const list of lists) {
      const current = findCurrent(list.starts, audio.currentTime)
      if (current === list.current) continue
      list.elements[list.current]?.removeAttribute('aria-current')
      list.current = current
      const heard = list.elements[current]
      heard?.setAttribute('aria-current', 'true')
      if (heard?.dataset.passage !== undefined && follow?.checked && !audio.paused)
        heard.scrollIntoView({ block: 'center' })
      if (heard?.dataset.chapter !== undefined && now) {
        now.hidden = false
        now.textContent = `${now.dataset.label} ${heard.dataset.title ?? ''}`
      }
    }
  })
}
