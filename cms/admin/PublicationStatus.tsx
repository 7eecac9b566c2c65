import type { ServerProps } from 'payload'

const when = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' })

/** On the dashboard: whether what the public sees is what has been published, and if not, why and what to do. */
export const PublicationStatus = async ({ payload, user }: ServerProps) => {
  if (!user) return null
  const { docs } = await payload.find({
    collection: 'publications',
    sort: '-startedAt',
    limit: 1,
    overrideAccess: false,
    user,
  })
  const latest = docs[0]
  if (!latest) return null
  const at = when.format(new Date(String(latest.startedAt)))
  if (latest.state === 'failed')
    return (
      <div className="banner banner--type-error" role="alert" style={{ display: 'block', marginBottom: '1.5rem' }}>
        <strong>Den senaste publiceringen misslyckades ({at}).</strong>
        <p style={{ whiteSpace: 'pre-line' }}>{latest.error}</p>
        <p>Besökarna ser den förra utgåvan. Rätta det som står ovan och spara: då görs ett nytt försök.</p>
      </div>
    )
  return (
    <div className="banner banner--type-success" style={{ display: 'block', marginBottom: '1.5rem' }}>
      {latest.state === 'running' ? (
        <>En publicering pågår sedan {at}.</>
      ) : (
        <>
          Allt som är publicerat finns på <a href="/">webbplatsen</a>. Senast uppdaterad {at}.
        </>
      )}
    </div>
  )
}
