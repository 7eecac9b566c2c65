/**
 * The admin's own texts, one dictionary a language: `sv/` first, a file for each room. What Payload says itself comes from
 * `@payloadcms/translations`; labels and help of fields stand in the declarations.
 */
export { admin as t } from './sv/index.ts'
