import { useCallback, useEffect, useRef, useState } from 'react'
import { formatBrowseState, noChoice, parseBrowseState, type BrowseState } from '../../search/browse-state.ts'

/** So many rows are shown at once, and so many more each time. */
const pageSize = 24

interface AddressState {
  state: BrowseState
  /** How many rows are shown. */
  shown: number
  /** True once the address has been read: until then the page looks as it was printed. */
  isReady: boolean
  /** Shows another state. Each choice is a step to go back to; the letters of a query are one step together. */
  change: (next: BrowseState, isLetter?: boolean) => void
  showMore: () => void
}

/** What is chosen, kept in the address; how many rows are shown, kept beside it, so that whoever comes back sees the same. */
export const useBrowseState = (keys: string[]): AddressState => {
  const [{ state, shown, isReady }, set] = useState({ state: noChoice, shown: pageSize, isReady: false })
  const isTyping = useRef(false)

  useEffect(() => {
    const readAddress = () => {
      isTyping.current = false
      set({ state: parseBrowseState(location.search, keys), shown: readShown(), isReady: true })
    }
    readAddress()
    addEventListener('popstate', readAddress)
    return () => removeEventListener('popstate', readAddress)
  }, [keys])

  const change = useCallback((next: BrowseState, isLetter = false) => {
    const isSameStep = isLetter && isTyping.current
    isTyping.current = isLetter
    history[isSameStep ? 'replaceState' : 'pushState'](null, '', location.pathname + formatBrowseState(next))
    set({ state: next, shown: pageSize, isReady: true })
  }, [])

  const showMore = useCallback(() => {
    const more = shown + pageSize
    history.replaceState({ shown: more }, '')
    set({ state, shown: more, isReady })
  }, [state, shown, isReady])

  return { state, shown, isReady, change, showMore }
}

const readShown = (): number => {
  const kept: unknown = history.state
  return typeof kept === 'object' && kept !== null && 'shown' in kept && typeof kept.shown === 'number'
    ? kept.shown
    : pageSize
}
