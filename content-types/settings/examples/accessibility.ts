import { day } from '../../examples/parts.ts'

export const accessibilityExample: Record<string, unknown> = {
  responsible: 'Kommunerna vid Sundet',
  conformance: 'partly',
  shortcomings: [
    {
      text: 'Rapporter i pdf som är gjorda före 2024 saknar rubriknivåer och beskrivningar av diagram.',
      reason:
        'De görs om i den takt de efterfrågas. Skriv till oss, så skickar vi innehållet i en form som fungerar för dig.',
    },
    {
      text: 'Filmer på andra webbplatser kan sakna syntolkning.',
      reason: 'Vi beställer syntolkning till nya filmer från och med hösten 2026.',
    },
  ],
  assessedOn: day('2026-05-18'),
  assessmentMethod: 'Självskattning med skärmläsare och tangentbord, och automatiska test av alla sidor',
  statementUpdatedOn: day('2026-06-01'),
  feedbackEmail: 'tillganglighet@example.se',
  feedbackPhone: '040-628 04 01',
}
