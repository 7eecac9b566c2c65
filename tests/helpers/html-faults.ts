import { HtmlValidate, type ConfigData } from 'html-validate'

/** The rules for every page, with a reason for each that is off. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro decides how elements without content, attributes and doctypes are written; all ways are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Titles are as long as editors make them.
    'long-title': 'off',
    // A value that an editor chooses, such as the accent colour, is a custom property on an element.
    'no-inline-style': ['error', { allowedProperties: ['--*', 'display'] }],
    // Phone numbers are broken by spaces that a reader expects; the address of the link holds the number.
    'tel-non-breaking': 'off',
    // The hidden attribute and aria-hidden are tested by axe in a browser, which knows what is focusable.
    'prefer-native-element': ['error', { exclude: ['region', 'status', 'search', 'list'] }],
  },
}

/** Astro writes this before the first island of a page, wherever that is; browsers apply it there all the same. */
const astroIslandStyle = /<style>astro-island[^<]*<\/style>/

/** The server-rendered content of an island, repeated in a template, which is not part of the document until it is used. */
const astroTemplate = /<template data-astro-template[^]*?<\/template>/g

const validator = new HtmlValidate(config)

/** Every fault in a page, one line each: rule, place, what is wrong. */
export const findHtmlFaults = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html.replace(astroIslandStyle, '').replace(astroTemplate, ''))
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${ruleId} at ${line}:${column}: ${message}`),
  )
}
