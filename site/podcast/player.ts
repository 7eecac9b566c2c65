// In the browser, on an episode's page: what the browser's own player does not do. Nothing is stored; the position stands
// in the address only when someone has chosen it.
import { findCurrent, parseTimeFragment } from './position.ts'

const element = document.querySelector<HTMLAudioElement>('[data-audio]')
if (element) startPlayer(element)

function startPlayer(audio: HTMLAudioElement): void {
  const all = <T extends HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)]
  const show = (selector: string): void => all(selector).forEach((hidden) => (hidden.hidden = false))
  const seek = (seconds: number): void => {
    audio.currentTime = Math.max(0, Number.isFinite(audio.duration) ? Math.min(seconds, audio.duration) : seconds)
  }

  show('[data-controls]')
  show('[data-follow-label]')
  for (const button of all('[data-step]'))
    button.addEventListener('click', () => seek(audio.currentTime + Number(button.dataset.step)))
  for (const select of all<HTMLSelectElement>('[data-speed]'))
    select.addEventListener('change', () => (audio.playbackRate = Number(select.value)))

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
    // A browser may refuse to start; the listener then starts from the chosen place.
    audio.play().catch(() => undefined)
  })

  const follow = document.querySelector<HTMLInputElement>('[data-follow]')
  const lists = [all('[data-cue]'), all('[data-passage]'), all('[data-chapter]')].map((elements) => ({
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
    }
  })
}
