import { useCallback, useEffect, useRef, useState } from 'react'
import { formatBrowseState, noChoice, parseBrowseState, type BrowseState } from '../../search/browse-state.ts'

/** The number of rows shown at first, and added each time. */
const pageSize = 24

interface AddressState {
  state: BrowseState
  /** The number of rows shown. */
  shown: number
  /** True once the address has been read: until then the page looks as printed. */
  isReady: boolean
  /** Changes the state. Each choice is a history entry; the keystrokes of a query share one. */
  change: (next: BrowseState, isLetter?: boolean) => void
  showMore: () => void
}

/**
 * The active filters, stored in the address, and the number of rows shown, stored with the history entry, so that going back
 * shows the same.
 */
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
