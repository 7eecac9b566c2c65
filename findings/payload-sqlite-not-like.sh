#!/usr/bin/env bash
# payload 3.90.2 with @payloadcms/db-sqlite 3.90.2 (npm): `like` and `not_like` of the same word are no opposites. `like` looks for the
# word anywhere in a text; `not_like` compares with the whole text, so that what holds the word is found by both.
#
# Seen: of "Badplatsen" and "Skolan", like "bad" finds Badplatsen; not_like "bad" finds Badplatsen and Skolan.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund payload@3.90.2 @payloadcms/db-sqlite@3.90.2
cat > look.mjs <<'JS'
import assert from 'node:assert/strict'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload } from 'payload'

const config = buildConfig({
  secret: 'only for looking',
  typescript: { autoGenerate: false },
  telemetry: false,
  db: sqliteAdapter({ client: { url: 'file:look.db' }, push: true }),
  collections: [{ slug: 'places', fields: [{ name: 'title', type: 'text' }] }],
})
const payload = await getPayload({ config, disableOnInit: true })
for (const title of ['Badplatsen', 'Skolan']) await payload.create({ collection: 'places', data: { title } })
const find = async (title) =>
  (await payload.find({ collection: 'places', where: { title }, sort: 'title' })).docs.map((doc) => doc.title)
const like = await find({ like: 'bad' })
const notLike = await find({ not_like: 'bad' })
console.log('like:    ', like)
console.log('not_like:', notLike)
assert.deepEqual(like, ['Badplatsen'])
assert.deepEqual(notLike, ['Badplatsen', 'Skolan'])
process.exit(0)
JS
node look.mjs
echo 'As described.'
