import RSS from 'rss'
import { cleanText } from '../../content-types/format/clean-text.ts'
import { textToHtml } from './escape-markup.ts'
