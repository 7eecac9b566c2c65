/** What the login page says, and what is said to those who have not been there. */
export const login = {
  signInToSend: 'Logga in för att skicka något så stort.',
  help: 'Glömt lösenordet? Be en administratör om ett nytt.',
}
