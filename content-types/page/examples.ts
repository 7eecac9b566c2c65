import { ref, type Example } from '../examples/example.ts'
import { day } from '../examples/parts.ts'
import {
  bold,
  bullets,
  documentLink,
  heading,
  link,
  numbers,
  paragraph,
  richText,
} from '../examples/rich-text-builder.ts'

export const pageExamples: Example[] = [
  {
    key: 'om',
    data: {
      title: 'Om Vitrin',
      lead: 'Vitrin visar vad offentliga organisationer har gjort, vad de ville uppnå och vad det faktiskt ledde till.',
      body: richText(
        'Kommuner prövar hela tiden nytt. Men berättelsen slutar ofta vid invigningen. Här fortsätter den: varje projekt har sina effektmål och sina resultat sida vid sida, också när målet inte nåddes.',
        heading('h3', 'Vad du hittar'),
        bullets(
          [bold('Projekt'), ' med vad, varför, hur och vad som blev lärdomen.'],
          [bold('Effekter'), ' från alla projekt på ett ställe.'],
          [bold('Utmaningar'), ' där vi söker fler lösningar.'],
          [bold('Podden'), ' Efter bandklippet, med avskrift.'],
          [bold('Öppna data'), ' som du får använda fritt.'],
        ),
        heading('h3', 'Så läser du ett projekt'),
        numbers(
          'Stapeln visar hur långt projektet har kommit, från idé till realiserad. Ett stoppat projekt visar hur långt det kom.',
          'Varje effektmål har ett omdöme: uppnått, delvis uppnått, inte uppnått eller för tidigt att säga. Omdömet är projektets eget.',
          'Under Lärdomar står det som projektet skulle göra igen, och det som det skulle göra annorlunda.',
        ),
        paragraph(
          'Ett bra ställe att börja på är ',
          documentLink('bussen utan förare', ref('projects', 'bussen-utan-forare')),
          ', ett projekt som avbröts och som många har lärt sig av.',
        ),
        heading('h3', 'Om innehållet'),
        paragraph(
          'Det som visas här är ',
          bold('exempel'),
          '. Sundby, Tångvik och deras projekt, personer och siffror är påhittade. Undantaget är ',
          documentLink('Hbg Works', ref('projects', 'hbg-works')),
          ', vars fakta är Helsingborgs stads. Bilderna är tecknade för webbplatsen, och rösterna i podden är syntetiska.',
        ),
        heading('h3', 'Använd det'),
        paragraph(
          'Data är fria enligt ',
          link('CC0', 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv'),
          '. Hör gärna av dig om du har nytta av något, till vitrin@example.se.',
        ),
      ),
      publishedOn: day('2021-05-03'),
      updatedOn: day('2026-10-01'),
    },
  },
  {
    key: 'tillganglighet',
    data: {
      title: 'Tillgänglighet',
      lead: 'Alla ska kunna läsa, lyssna och leta här, oavsett hur de ser, hör, läser eller använder sin dator.',
      body: richText(
        heading('h3', 'Så är webbplatsen gjord'),
        bullets(
          'Allt går att läsa utan JavaScript, och allt går att nå med tangentbord.',
          'Texten går att förstora till 400 procent utan att något försvinner.',
          'Färger följer din inställning för ljust eller mörkt läge, och ingen färg bär ensam en betydelse.',
          'Varje poddavsnitt har en avskrift som går att söka i.',
          'Rörelser visas inte om du har bett din dator om mindre rörelse.',
        ),
        heading('h3', 'Om något inte fungerar'),
        'Berätta för oss vad du ville göra och var det tog stopp. Vi svarar inom två arbetsdagar, och skickar gärna innehållet på ett annat sätt: som text, uppläst eller i stor stil.',
      ),
      publishedOn: day('2021-05-03'),
      updatedOn: day('2026-06-01'),
    },
  },
  {
    key: 'integritet',
    data: {
      title: 'Integritet',
      lead: 'Vi samlar inte in något om dig. Därför finns här ingen ruta att klicka bort.',
      body: richText(
        heading('h3', 'Inga kakor, ingen spårning'),
        'Webbplatsen sätter inga kakor och sparar ingenting i din webbläsare. Den hämtar inga typsnitt, skript eller bilder från andra. Det du skriver i sökrutan stannar i din egen dator: sökningen görs i webbläsaren och skickas inte till oss.',
        'Två saker kan ändå nå servern. Följer du en länk där någon annan har lagt sökordet efter ett frågetecken, som /sok/?q=cykel, hör det till adressen som hämtas. Och listorna över projekt och effekter skriver ditt urval i sidans adress, så att du kan spara och dela den: laddar du om en sådan sida följer urvalet med.',
        heading('h3', 'Filmer'),
        'En film från en annan webbplats hämtas först när du klickar på den. Då gäller den webbplatsens regler.',
        heading('h3', 'Podden'),
        'När du lyssnar i en app hämtar appen ljudet från oss. Vi räknar inte lyssnare. Vad appen sparar bestämmer den som gör appen.',
        heading('h3', 'Serverns logg'),
        'Servern kan under kort tid spara vilken adress som hämtades, när och från vilken ip-adress, för att vi ska kunna rätta fel och stoppa angrepp. Uppgifterna används inte till något annat.',
        heading('h3', 'Kontaktpersoner'),
        'Namn och kontaktuppgifter i projekten visas för att allmänheten ska kunna ställa frågor. Den som vill bli borttagen skriver till vitrin@example.se.',
        heading('h3', 'Dina rättigheter'),
        paragraph(
          'Du kan begära att få veta vilka uppgifter vi har om dig och få dem rättade. Är du inte nöjd med svaret kan du vända dig till ',
          link('Integritetsskyddsmyndigheten', 'https://www.imy.se/'),
          '.',
        ),
      ),
      publishedOn: day('2021-05-03'),
      updatedOn: day('2025-12-08'),
    },
  },
]
