/** The page of a film, from any address that YouTube and Vimeo give it; nothing for other addresses. */
export const toVideoAddress = (written: string): string | undefined => {
  const text = written.trim().replace(/^\/\//, 'https://')
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined
  const address = new URL(text)
  const host = address.hostname.replace(/^(www|m|player)\./, '')
  const [first, second, third] = address.pathname.split('/').filter(Boolean)
  if (host === 'youtu.be') return first ? toYouTube(first, address) : undefined
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    if (first === 'watch') return toYouTube(address.searchParams.get('v') ?? '', address)
    const list = address.searchParams.get('list')
    if ((second === 'videoseries' || first === 'playlist') && list)
      return `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`
    return ['embed', 'v', 'shorts', 'live'].includes(first ?? '') ? toYouTube(second ?? '', address) : undefined
  }
  if (host !== 'vimeo.com') return undefined
  const [id, hash] = first === 'video' ? [second, third ?? address.searchParams.get('h')] : [first, second]
  return /^\d+$/.test(id ?? '')
    ? `https://vimeo.com/${id}${hash && /^[\da-f]+$/i.test(hash) ? `/${hash}` : ''}`
    : undefined
}

const toYouTube = (id: string, { searchParams }: URL): string | undefined => {
  if (!/^[\w-]{6,20}$/.test(id)) return undefined
  const start = searchParams.get('start') ?? searchParams.get('t')
  return `https://www.youtube.com/watch?v=${id}${start && /^\d+[smh\d]*$/.test(start) ? `&t=${start}` : ''}`
}
