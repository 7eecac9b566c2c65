import type { Example } from '../examples/example.ts'
import { bold, bullets, heading, link, paragraph, richText } from '../examples/rich-text-builder.ts'
import { placeholder as fillIn } from '../placeholders.ts'

/** The pages that every site needs. What depends on whose site it is stands as placeholders, which keep them from being published. */
export const startPages: Example[] = [
  {
    key: 'om',
    data: {
      title: 'Om webbplatsen',
      lead: `Här visar ${fillIn('organisationens namn')} vad vi har gjort, vad vi ville uppnå och vad det faktiskt ledde till.`,
      body: richText(
        paragraph(fillIn('varför ni visar era projekt, i två eller tre meningar')),
        heading('h3', 'Vad du hittar'),
        bullets(
          [bold('Projekt'), ' med vad, varför, hur och vad som blev lärdomen.'],
          [bold('Effekter'), ' från alla projekt på ett ställe.'],
          [bold('Utmaningar'), ' där vi söker fler lösningar.'],
          [bold('Öppna data'), ' som du får använda fritt.'],
        ),
        heading('h3', 'Så läser du ett projekt'),
        paragraph(
          'Stapeln visar hur långt projektet har kommit, från idé till realiserad. Varje effektmål har ett omdöme: uppnått, delvis uppnått, inte uppnått eller för tidigt att säga.',
        ),
        heading('h3', 'Vilka vi är'),
        paragraph(fillIn('vem som skriver här, och vilka verksamheter som är med')),
        heading('h3', 'Kontakta oss'),
        paragraph('Hör gärna av dig om du har frågor eller nytta av något: ', fillIn('e-postadress'), '.'),
      ),
    },
  },
  {
    key: 'tillganglighet',
    data: {
      title: 'Tillgänglighet',
      lead: 'Alla ska kunna läsa, lyssna och leta här, oavsett hur de ser, hör, läser eller använder sin dator.',
      body: richText(
        paragraph(
          'Uppgifterna i redogörelsen som lagen kräver fylls i under Inställningar, Tillgänglighet, och visas på den här sidan. ',
          fillIn('ta bort det här stycket när uppgifterna är ifyllda'),
        ),
        heading('h3', 'Så arbetar vi med tillgänglighet'),
        paragraph(fillIn('vem som prövar webbplatsen, hur ofta och på vilket sätt')),
        heading('h3', 'Om något inte fungerar'),
        paragraph(
          'Berätta för oss vad du ville göra och var det tog stopp. ',
          fillIn('hur snabbt ni svarar, och på vilka andra sätt ni kan ge innehållet'),
        ),
      ),
    },
  },
  {
    key: 'integritet',
    data: {
      title: 'Integritet',
      lead: 'Den här sidan berättar vilka uppgifter som samlas in när du besöker webbplatsen, och varför.',
      body: richText(
        heading('h3', 'Inga kakor'),
        paragraph(
          'Webbplatsen sätter inga kakor och hämtar inga typsnitt, skript eller bilder från andra. Sökningen görs i din egen webbläsare.',
        ),
        heading('h3', 'Serverns logg'),
        paragraph(fillIn('vad servern sparar om besök, hur länge och varför')),
        heading('h3', 'Filmer'),
        paragraph(
          'En film från en annan webbplats hämtas först när du klickar på den. Då gäller den webbplatsens regler.',
        ),
        heading('h3', 'Kontaktpersoner'),
        paragraph(
          'Namn och kontaktuppgifter i projekten visas för att allmänheten ska kunna ställa frågor. ',
          fillIn('den rättsliga grunden, och vem den som vill bli borttagen vänder sig till'),
        ),
        heading('h3', 'Personuppgiftsansvarig'),
        paragraph(fillIn('ansvarig nämnd, och dataskyddsombudets kontaktuppgifter')),
        heading('h3', 'Dina rättigheter'),
        paragraph(
          'Du kan begära att få veta vilka uppgifter vi har om dig och få dem rättade. Är du inte nöjd med svaret kan du vända dig till ',
          link('Integritetsskyddsmyndigheten', 'https://www.imy.se/'),
          '.',
        ),
      ),
    },
  },
]
