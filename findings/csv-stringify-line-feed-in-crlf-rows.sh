#!/usr/bin/env bash
# csv-stringify 6.9.0 (npm), asked to end rows as RFC 4180 does (record_delimiter "\r\n"), leaves a cell unquoted that holds a single "\n",
# as the text of a form does. csv-parse 7.0.3 of the same project then reads two rows where one was written: the pair does not give back
# what went in. With quoted_match: /\n/ it does.
#
# Seen: written  "rad 1\nrad 2,b\r\nc,d\r\n" without a quote; read  3 records instead of 2.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund csv-stringify@6.9.0 csv-parse@7.0.3
cat > look.mjs <<'JS'
import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

const rows = [['rad 1\nrad 2', 'b'], ['c', 'd']]
const options = { record_delimiter: '\r\n' }
const written = stringify(rows, options)
console.log('written:', JSON.stringify(written))
const read = parse(written, { relax_column_count: true })
console.log('read:   ', JSON.stringify(read))
assert.equal(written, 'rad 1\nrad 2,b\r\nc,d\r\n')
assert.notDeepEqual(read, rows)
assert.deepEqual(parse(stringify(rows, { ...options, quoted_match: /\n/ })), rows)
JS
node look.mjs
echo 'As described.'
