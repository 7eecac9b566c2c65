/** What the login page says. */
export const login = {
  help: 'Glömt lösenordet? Be en administratör om ett nytt.',
}
