/** What the admin says of what is to be published or withdrawn at a certain time. */
export const schedules = {
  labels: { singular: 'Schemalagd ändring', plural: 'Schemalagt' },
  description: 'Sidor som publiceras eller avpubliceras av sig själva vid en viss tid.',
  actions: { publish: 'Publiceras', unpublish: 'Avpubliceras' },
  done: { publish: 'Publicerades', unpublish: 'Avpublicerades' },
  missed: { publish: 'Skulle ha publicerats', unpublish: 'Skulle ha avpublicerats' },
  states: { waiting: 'Väntar', done: 'Klart', failed: 'Misslyckades', cancelled: 'Borttaget' },
  moment: {
    unreadable: 'Skriv en dag och ett klockslag som finns, till exempel 2026-12-24 klockan 08.00.',
    skipped: (time: string, on: string) =>
      `Klockan ${time} finns inte ${on}: då ställs klockan fram till sommartid. Välj en annan tid.`,
    twice: (time: string, on: string) =>
      `Klockan ${time} inträffar två gånger ${on}, då klockan ställs tillbaka. Det sker första gången, medan det ännu är sommartid.`,
  },
  refusals: {
    signIn: 'Du är inte inloggad längre. Logga in och försök igen.',
    mayNot: 'Du får inte schemalägga den här sidan. Be en publicerare om det.',
    action: 'Välj om sidan ska publiceras eller avpubliceras.',
    past: 'Tiden har redan varit. Välj en tid framåt.',
    tooFar: 'Välj en tid inom fem år.',
    twin: 'Sidan är redan schemalagd för samma tid. Ta bort det först, eller välj en annan tid.',
    notPublished: 'Sidan är inte publicerad och inget är schemalagt som publicerar den före den tiden.',
    running: 'Det är på väg att ske just nu och går inte att ta bort.',
    over: 'Det har redan skett eller är redan borttaget.',
  },
  failures: {
    makerGone: (name: string) =>
      `${name}, som schemalade detta, har inget konto längre. Schemalägg igen, eller gör det nu.`,
    rightLost: (name: string) =>
      `${name}, som schemalade detta, får inte publicera den här sidan längre. Någon som får det behöver schemalägga igen, eller göra det nu.`,
    documentGone: 'Sidan finns inte längre, eller ligger i papperskorgen.',
    refused: (reasons: string) => `Sidan gick inte att publicera. ${reasons}`,
    unexpected: (reason: string) => `Något gick fel, också efter flera försök: ${reason}`,
  },
  formerUser: 'Någon',
  panel: {
    open: 'Schemalägg …',
    close: 'Stäng',
    help: 'Det som står i utkastet när du schemalägger är det som publiceras. Det du ändrar efteråt kommer inte med.',
    helpUnpublish:
      'Sidan försvinner från webbplatsen. Den som kommer till adressen får veta att sidan inte finns längre.',
    action: 'Vad ska ske?',
    publish: 'Publicera',
    unpublish: 'Avpublicera',
    date: 'Dag',
    time: 'Klockslag',
    moment: (action: string, moment: string) => `${action} ${moment}, svensk tid.`,
    save: 'Schemalägg',
    saving: 'Schemalägger …',
    saved: (what: string) => `Klart: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
    cancel: 'Ta bort',
    seen: 'Ta bort ur listan',
    cancelled: 'Det schemalagda är borttaget.',
    failed: 'Det gick inte att nå servern. Försök igen.',
    by: (name: string) => `Schemalagt av ${name}`,
    pinned: (when: string) => `Innehållet är det som sparades ${when}.`,
    none: 'Inget är schemalagt.',
  },
  list: {
    upcoming: 'Kommande',
    none: 'Inget är schemalagt. Öppna en sida och välj ”Schemalägg” till höger för att bestämma när den ska publiceras.',
    failed: 'Behöver åtgärdas',
    earlier: 'Tidigare',
    today: 'I dag',
    tomorrow: 'I morgon',
  },
}
