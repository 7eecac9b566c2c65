import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`podcasts\` ADD \`subcategory\` text;`)
  await db.run(sql`ALTER TABLE \`_podcasts_v\` ADD \`version_subcategory\` text;`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`subcategory\` text;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_subcategory\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`podcasts\` DROP COLUMN \`subcategory\`;`)
  await db.run(sql`ALTER TABLE \`_podcasts_v\` DROP COLUMN \`version_subcategory\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`subcategory\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_subcategory\`;`)
}
