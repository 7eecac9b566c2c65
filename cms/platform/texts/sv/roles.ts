/** What the roles of users are called. */
export const roles = { editor: 'Redaktör', publisher: 'Publicerare', admin: 'Administratör' }
