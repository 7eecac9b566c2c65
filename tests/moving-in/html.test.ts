import { describe, expect, it } from 'vitest'
import { convertHtml } from '../../cms/features/moving-in/html/convert-html.ts'
import { getChildren, type RichText, type RichTextNode } from '../../content-types/fields/rich-text-nodes.ts'
import { splitResults } from '../../cms/features/moving-in/html/split-results.ts'
import { normaliseRichText } from '../../content-types/fields/normalise-rich-text.ts'

const base = 'https://gammal.example.se/projekt/cykel/'

/** A node as a line: its kind, what sets it apart, and its words. */
const toLine = (node: RichTextNode): string => {
  const { type, tag, text, fields, start, value } = node
  const inside = getChildren(node).map(toLine).join('')
  if (type === 'text') return Number(node.format) ? `*${text}*` : text!
  if (type === 'linebreak') return '/'
  if (type === 'link')
    return `<${typeof fields!.url === 'string' ? fields!.url : (fields!.url as { $address: string }).$address}|${inside}>`
  if (type === 'block')
    return `{${Object.entries(fields!)
      .filter(([name, one]) => name !== 'blockName' && one !== '')
      .map(([name, one]) => (name === 'body' ? getLines(one as RichText).join('; ') : String(one)))
      .join('|')}}`
  if (type === 'upload') return `[${(value as { $reference: string }).$reference}]`
  if (type === 'list') return `(${tag}${start === 1 ? '' : start}: ${inside})`
  if (type === 'listitem') return `${inside};`
  if (type === 'horizontalrule') return '---'
  if (type === 'tablecell') return `${'.|-+'[node['headerState' as never]]}${inside}`
  return `${type === 'paragraph' ? '' : (tag ?? type)}:${inside}`
}
const getLines = (text: RichText | undefined): string[] => (text ? getChildren(text.root).map(toLine) : [])
const lines = (html: string): string[] => getLines(convertHtml(html, { base }).richText)
const notes = (html: string): string[] =>
  convertHtml(html, { base }).notes.map(({ kind, value }) => `${kind}: ${value ?? ''}`)

describe('HTML as rich text', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs and breaks', '<p>En\n rad<br>till</p><p>Två</p>', [':En rad/till', ':Två']],
    [
      'text of the older editor',
      'En\nrad\n\n<strong>Två</strong>\n\n<h2>R</h2>\nTre',
      [':En/rad', ':*Två*', 'h3:R', ':Tre'],
    ],
    [
      'the older editor with one styled paragraph',
      'En\nrad\n\n<p style="x">Två</p>\n\nTre',
      [':En/rad', ':Två', ':Tre'],
    ],
    ['line breaks of printed HTML', '<div>\n  <p>En\n  rad</p>\n\n  <p>Två</p>\n</div>', [':En rad', ':Två']],
    ['headings in the order of their levels', '<h2>A</h2><h3>B</h3><h5>C</h5>', ['h3:A', 'h4:B', 'h4:C']],
    ['headings that begin further down', '<h4>A</h4><h3>B</h3><h4>C</h4>', ['h3:A', 'h3:B', 'h4:C']],
    ['lists in lists', '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>', ['(ol3: a;(ul: b;);c;)']],
    ['lists written wrongly', '<ul><li>a</li><ul><li>b</li></ul>c</ul>', ['(ul: a;(ul: b;);c;)']],
    [
      'a list around a picture',
      '<ol><li>a<img src="/b.png" alt=""></li><li>c</li></ol>',
      ['(ol: a;)', '[picture:https://gammal.example.se/b.png]', '(ol2: c;)'],
    ],
    ['a list whose entries say their number', '<ol><li>a</li><li value="7">b</li></ol>', ['(ol: a;)', '(ol7: b;)']],
    [
      'a checklist',
      '<ul><li><input type="checkbox" checked> a</li><li><input type="checkbox"> b</li></ul>',
      ['(ul: ☑ a;☐ b;)'],
    ],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', ['quote:a//b']],
    [
      'a quotation with its source',
      '<blockquote cite="https://k.se/"><p>a</p><cite>– Bo</cite></blockquote>',
      ['{sourcedQuote|a|Bo|https://k.se/}'],
    ],
    [
      'a quotation in a figure',
      '<figure><blockquote>a</blockquote><figcaption>Bo</figcaption></figure>',
      ['{sourcedQuote|a|Bo}'],
    ],
    [
      'a quotation with a link',
      '<blockquote><a href="/x">a</a><footer>Bo</footer></blockquote>',
      ['quote:<https://gammal.example.se/x|a>', ':– Bo'],
    ],
    ['the manager’s quotation', '[extended_quote quote="a &amp; b" author="Bo"]', ['{sourcedQuote|a & b|Bo}']],
    [
      'links',
      '<a href="/x">a</a> <a href="b@c.se">b</a> <a href="tel:+46 1">c</a> <a href="www.d.se">d</a> <a href="#e">e</a>',
      [':<https://gammal.example.se/x|a> <mailto:b@c.se|b> <tel:+46 1|c> <https://www.d.se/|d> e'],
    ],
    [
      'a link to a page by its number',
      '[post_type_link id="7" title="Sidan" meta="Initiativ"]',
      [':<https://gammal.example.se/?p=7|Sidan> (Initiativ)'],
    ],
    [
      'a film',
      '<iframe src="//www.youtube-nocookie.com/embed/abcdefghijk?start=9" title="Badet"></iframe>',
      ['{video|https://www.youtube.com/watch?v=abcdefghijk&t=9|Badet}'],
    ],
    [
      'a film on a line of its own',
      'a\n\nhttps://youtu.be/abcdefghijk\n\nb',
      [':a', '{video|https://www.youtube.com/watch?v=abcdefghijk}', ':b'],
    ],
    [
      'a film in a block',
      '<!-- wp:embed --><figure><div>\nhttps://vimeo.com/123\n</div><figcaption>Badet</figcaption></figure><!-- /wp:embed -->',
      ['{video|https://vimeo.com/123|Badet}'],
    ],
    ['a table', '<table><tr><th>A<th>B<tr><th scope="row">c<td>d</table>', ['table:tablerow:|:A|:Btablerow:-:c.:d']],
    ['a table for the looks', '<table role="presentation"><tr><td>a<td>b</table>', [':a', ':b']],
    [
      'a table whose rows are not equally long',
      '<table><tr><th>A<th>B<tr><td>c</table>',
      ['table:tablerow:|:A|:Btablerow:.:c.:'],
    ],
    [
      'a table in a table',
      '<table><tr><th>A<th>B<tr><td><table><tr><td>c<td>d</table><td>e</table>',
      ['table:tablerow:|:A|:Btablerow:.:c | d.:e'],
    ],
    ['code', '<pre>a\n  b</pre>', [':a/\u00a0 b']],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', [':*a*', ':b']],
    ['what opens', '<details><summary>a</summary><h2>b</h2><p>c</p></details>', ['{factBox|a|h3:b; :c}']],
    ['numbers above and below the line', 'CO<sub>2</sub> m<sup>2</sup> 1<sup>st</sup>', [':CO₂ m² 1st']],
    ['marks of footnotes', 'a<sup><a href="#fn1">1</a></sup>', [':a[1]']],
    ['hard spaces and character references', '5&nbsp;000 &aring;&#228;&ouml;', [':5\u00a0000 åäö']],
    ['bold across paragraphs', '<b><p>a</p><p>b</p></b>', [':*a*', ':*b*']],
    ['a line across', 'a<hr>b', [':a', '---', ':b']],
    ['what only looks like a shortcode', 'a [sic] [1] [[b c="d"]] e', [':a [sic] [1] [[b c="d"]] e']],
    ['a shortcode in code', '<pre>[gallery]</pre>', [':[gallery]']],
  ])('takes %s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected)
    const { richText } = convertHtml(html, { base })
    expect(normaliseRichText(richText!)).toBe(richText)
  })

  it('is nothing when nothing can be read', () => {
    for (const html of [
      '',
      ' \n\n ',
      '<p>&nbsp;</p>',
      '<!-- wp:spacer --><div></div><!-- /wp:spacer -->',
      '<script>x</script>',
    ])
      expect(convertHtml(html)).toEqual({ richText: undefined, notes: [], pictures: [] })
  })

  it('fetches a picture in full size, with what it shows and what stood below it', () => {
    const html =
      '[caption id="attachment_9"]<a href="/wp-content/uploads/k.jpg"><img class="wp-image-9" src="/wp-content/uploads/k-300x200.jpg" alt="Katt"></a> En <em>katt</em>.[/caption]'
    expect(convertHtml(html, { base }).pictures).toEqual([
      {
        id: 'picture:https://gammal.example.se/wp-content/uploads/k.jpg',
        from: 'https://gammal.example.se/wp-content/uploads/k.jpg',
        shownFrom: 'https://gammal.example.se/wp-content/uploads/k-300x200.jpg',
        attachment: '9',
        alt: 'Katt',
        caption: 'En katt.',
      },
    ])
    expect(lines(html)[1]).toBe(':*En katt.*')
  })

  it('finds the pictures of a gallery by their ids, and names those that are not there', () => {
    const {
      richText,
      pictures,
      notes: told,
    } = convertHtml('[gallery ids="4,5"]', {
      findAttachment: (id) =>
        id === '4' ? { id: 'attachment:4', from: 'https://a.se/4.jpg', alt: 'Fyra' } : undefined,
    })
    expect(getLines(richText)).toEqual(['[attachment:4]'])
    expect(pictures).toMatchObject([{ id: 'attachment:4', from: 'https://a.se/4.jpg', alt: 'Fyra' }])
    expect(told).toMatchObject([{ kind: 'lost', value: '[gallery ids="4,5"]' }])
  })

  it('shows a picture that loads late once, and takes the words of a sign', () => {
    expect(
      lines('<img src="data:image/gif;base64,R0" data-src="/k.jpg"><noscript><img src="/k.jpg"></noscript>'),
    ).toEqual(['[picture:https://gammal.example.se/k.jpg]'])
    expect(lines('Hej <img class="emoji" src="/s.svg" alt="☀">!')).toEqual([':Hej ☀!'])
  })

  it('tells what it could not take over', () => {
    expect(notes('<a href="javascript:alert(1)">x</a>')).toEqual(['lost: javascript:alert(1)'])
    expect(notes('<a href="ftp://a.se/b">x</a>')).toEqual(['lost: ftp://a.se/b'])
    expect(notes('[vc_row a="1"]x[/vc_row][vc_row a="2"]y[/vc_row]')).toEqual(['kept: [vc_row a="1"]\n[vc_row a="2"]'])
    expect(notes('<!-- wp:acf/text {"data":{"rubrik":"Hej","_rubrik":"field_1"}} /-->')).toEqual(['kept: Hej'])
    expect(notes('<s>gammalt</s>')).toEqual(['proposal: gammalt'])
    expect(notes('<p hidden>dolt</p>')).toEqual(['kept: dolt'])
    expect(notes('<iframe src="https://kartor.example.se/1"></iframe>')).toEqual([
      'proposal: https://kartor.example.se/1',
    ])
    expect(notes('<table><tr><td>a<td>b</table>')).toEqual(['proposal: '])
  })
})

describe('results', () => {
  it('are as many as they have lines or signs of a list', () => {
    expect(splitResults('• Ett\n• Två • Tre\n- Fyra\r\n5. Fem\n\n2019 var sex')).toEqual({
      results: ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', '2019 var sex'],
      notes: [],
    })
  })

  it.each([
    [
      'Ökad trygghet i parkenFler besökare på kvällenMinskad skadegörelse',
      ['Ökad trygghet i parken', 'Fler besökare på kvällen', 'Minskad skadegörelse'],
    ],
    ['Kortare väntetid.Nöjdare invånare', undefined],
    ['Det blev kortare väntetid.Nöjdare invånare', ['Det blev kortare väntetid.', 'Nöjdare invånare']],
    ['Sparade 20 %Minskade utsläpp med hälften', undefined],
    ['Filmer på YouTube och LinkedIn i Helsingborg', undefined],
    ['En helt vanlig mening om Anna och Bo.', undefined],
  ])('stay as they are in %s, with a proposal when they were run together', (text, parts) => {
    const { results, notes: told } = splitResults(text)
    expect(results).toEqual([text])
    if (parts) expect(told).toMatchObject([{ kind: 'proposal', value: parts.join('\n') }])
  })
})
