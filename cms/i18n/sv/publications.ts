/** What the admin says of publications. */
export const publications = {
  labels: { singular: 'Publicering', plural: 'Publiceringar' },
  description: 'Varje gång webbplatsen har gjorts om. Misslyckas en publicering ligger den förra kvar för besökarna.',
  kinds: { publication: 'Publicering', rollback: 'Återgång till en tidigare utgåva' },
  states: { running: 'Pågår', succeeded: 'Klar', failed: 'Misslyckades' },
  changes: { new: 'Ny', changed: 'Ändrad', removed: 'Borttagen' },
}
