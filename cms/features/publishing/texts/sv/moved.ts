/** What stands at an address that leads on, for servers that cannot answer so themselves. */
export const moved = {
  title: 'Sidan har flyttat',
  /** Before the address, which is a link. */
  before: 'Sidan har flyttat till',
}
