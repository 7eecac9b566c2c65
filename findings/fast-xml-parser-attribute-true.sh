#!/usr/bin/env bash
# fast-xml-parser 5.11.2 (npm): a feed that is read and written again with the same options is no XML any more. An attribute whose value is the
# text "true", such as isPermaLink="true" of RSS, is written without its value, which XML does not know (XML 1.0, section 3.1); the
# package's own validator refuses the result. `suppressBooleanAttributes: false` mends it; it is true by default.
#
# Seen: <guid isPermaLink>urn:x</guid> from { guid: { '@_isPermaLink': 'true', '#text': 'urn:x' } }.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-xml-parser@5.11.2
cat > look.mjs <<'JS'
import assert from 'node:assert/strict'
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'

const feed = '<item><guid isPermaLink="true">urn:x</guid></item>'
const options = { ignoreAttributes: false }
const read = new XMLParser(options).parse(feed)
const written = new XMLBuilder(options).build(read)
console.log('read:   ', feed)
console.log('written:', written)
assert.equal(XMLValidator.validate(feed), true)
assert.equal(written, '<item><guid isPermaLink>urn:x</guid></item>')
assert.notEqual(XMLValidator.validate(written), true)
assert.equal(new XMLBuilder({ ...options, suppressBooleanAttributes: false }).build(read), feed)
JS
node look.mjs
echo 'As described.'
