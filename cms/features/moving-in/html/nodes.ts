import type { RichText, RichTextNode } from '../../../../content-types/fields/rich-text-nodes.ts'
import type { Reference, SourceAddress } from '../record.ts'

/** The nodes of a rich text, in the shape in which the editor stores them. */

const element = { direction: null, format: '', indent: 0, version: 1 }

export const bold = 1
export const italic = 2

export const textNode = (text: string, format = 0): RichTextNode =>
  ({
    type: 'text',
    text,
    format,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  }) as RichTextNode

export const lineBreakNode = (): RichTextNode => ({ type: 'linebreak', version: 1 })

export const paragraphNode = (children: RichTextNode[]): RichTextNode =>
  ({ type: 'paragraph', children, ...element, textFormat: 0, textStyle: '' }) as RichTextNode

/** A heading with the level that it has in the source: see `arrange-headings.ts`. */
export const headingNode = (tag: string, children: RichTextNode[]): RichTextNode =>
  ({ type: 'heading', tag, children, ...element }) as RichTextNode

export const linkNode = (url: string | SourceAddress, isNewTab: boolean, children: RichTextNode[]): RichTextNode =>
  ({
    type: 'link',
    children,
    fields: { linkType: 'custom', url, newTab: isNewTab },
    ...element,
    version: 3,
  }) as RichTextNode

export const quoteNode = (children: RichTextNode[]): RichTextNode =>
  ({ type: 'quote', children, ...element }) as RichTextNode

export const listItemNode = (children: RichTextNode[]): RichTextNode =>
  ({ type: 'listitem', value: 1, children, ...element }) as RichTextNode

export const listNode = (isNumbered: boolean, start: number, items: RichTextNode[]): RichTextNode => {
  let number = start - 1
  for (const item of items) {
    if (item.children?.[0]?.type !== 'list') number += 1
    item.value = Math.max(number, 1)
  }
  return {
    type: 'list',
    listType: isNumbered ? 'number' : 'bullet',
    tag: isNumbered ? 'ol' : 'ul',
    start,
    children: items,
    ...element,
  } as RichTextNode
}

export const ruleNode = (): RichTextNode => ({ type: 'horizontalrule', version: 1 })

export const uploadNode = (value: Reference): RichTextNode =>
  ({
    type: 'upload',
    relationTo: 'media',
    value: { ...value },
    fields: null,
    format: '',
    version: 3,
  }) as unknown as RichTextNode

export const blockNode = (blockType: string, fields: Record<string, unknown>): RichTextNode =>
  ({ type: 'block', fields: { blockType, blockName: '', ...fields }, format: '', version: 2 }) as RichTextNode

export const cellNode = (
  headerState: number,
  colSpan: number,
  rowSpan: number,
  children: RichTextNode[],
): RichTextNode =>
  ({ type: 'tablecell', headerState, colSpan, rowSpan, backgroundColor: null, children, ...element }) as RichTextNode

export const rowNode = (children: RichTextNode[]): RichTextNode =>
  ({ type: 'tablerow', children, ...element }) as RichTextNode

export const tableNode = (children: RichTextNode[]): RichTextNode =>
  ({ type: 'table', children, ...element }) as RichTextNode

export const toRichText = (children: RichTextNode[]): RichText => ({
  root: { type: 'root', children, ...element } as RichTextNode,
})
