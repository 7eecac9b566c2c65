#!/usr/bin/env bash
# @streamparser/json 0.0.26 (npm): calling `end()` after a whole object or array throws "Tokenizer ended in the middle of a token (state:
# ENDED)", although every value has been given out by then. After a number, or with `separator: ''`, the same call is fine.
#
# Seen: {"a":1} and [1] throw; 12 does not; with an empty separator none does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund @streamparser/json@0.0.26
cat > look.mjs <<'JS'
import assert from 'node:assert/strict'
import { JSONParser } from '@streamparser/json'

const read = (text, options) => {
  const values = []
  const parser = new JSONParser({ paths: ['$'], ...options })
  parser.onValue = ({ value }) => values.push(value)
  parser.write(text)
  try {
    parser.end()
    return { values, end: 'fine' }
  } catch (error) {
    return { values, end: error.message }
  }
}
for (const text of ['{"a":1}', '[1]', '12']) {
  const usual = read(text)
  const separated = read(text, { separator: '' })
  console.log(text, '→', usual.end)
  console.log(text, 'with an empty separator →', separated.end)
  assert.deepEqual([usual.values, separated.values], [[JSON.parse(text)], [JSON.parse(text)]])
  assert.equal(separated.end, 'fine')
  if (text === '12') assert.equal(usual.end, 'fine')
  else assert.match(usual.end, /^Tokenizer ended in the middle of a token \(state: ENDED\)/)
}
JS
node look.mjs
echo 'As described.'
