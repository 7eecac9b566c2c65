import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publications_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`address\` text,
  	\`change\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_changes_order_idx\` ON \`publications_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_changes_parent_id_idx\` ON \`publications_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`checked\` numeric,
  	\`faults\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_checks_order_idx\` ON \`publications_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_checks_parent_id_idx\` ON \`publications_checks\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`kind\` text DEFAULT 'publication' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`phase\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`live_at\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`searchable_at\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`publications_changes\`;`)
  await db.run(sql`DROP TABLE \`publications_checks\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`phase\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`live_at\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`searchable_at\`;`)
}
