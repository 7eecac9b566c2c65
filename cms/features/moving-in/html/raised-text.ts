const raisedSigns: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
}
const loweredSigns: Record<string, string> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
}

/** Numbers above or below the line as signs of their own: `m²`, `CO₂`. Nothing for other texts. */
export const toRaised = (text: string, element: string): string | undefined => {
  const signs = element === 'sup' ? raisedSigns : loweredSigns
  const found = [...text.trim()].map((sign) => signs[sign])
  return found.length && found.every((sign) => sign !== undefined) ? found.join('') : undefined
}
