import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`search_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_synonyms_order_idx\` ON \`search_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_synonyms_parent_id_idx\` ON \`search_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search_promoted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`queries\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`search\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_promoted_order_idx\` ON \`search_promoted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`search_promoted_parent_id_idx\` ON \`search_promoted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`search\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`search_last_edited_by_idx\` ON \`search\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE TABLE \`search_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text(36),
  	\`challenges_id\` text(36),
  	\`episodes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`search\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`search_rels_order_idx\` ON \`search_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_parent_idx\` ON \`search_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_path_idx\` ON \`search_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_projects_id_idx\` ON \`search_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_challenges_id_idx\` ON \`search_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_episodes_id_idx\` ON \`search_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`search_rels_pages_id_idx\` ON \`search_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_v_version_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_version_synonyms_order_idx\` ON \`_search_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_version_synonyms_parent_id_idx\` ON \`_search_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_v_version_promoted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`queries\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_search_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_version_promoted_order_idx\` ON \`_search_v_version_promoted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_version_promoted_parent_id_idx\` ON \`_search_v_version_promoted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_search_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_version_version_last_edited_by_idx\` ON \`_search_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_created_at_idx\` ON \`_search_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_updated_at_idx\` ON \`_search_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_search_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text(36),
  	\`challenges_id\` text(36),
  	\`episodes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_search_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_search_v_rels_order_idx\` ON \`_search_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_parent_idx\` ON \`_search_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_path_idx\` ON \`_search_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_projects_id_idx\` ON \`_search_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_challenges_id_idx\` ON \`_search_v_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_episodes_id_idx\` ON \`_search_v_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`_search_v_rels_pages_id_idx\` ON \`_search_v_rels\` (\`pages_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`search_synonyms\`;`)
  await db.run(sql`DROP TABLE \`search_promoted\`;`)
  await db.run(sql`DROP TABLE \`search\`;`)
  await db.run(sql`DROP TABLE \`search_rels\`;`)
  await db.run(sql`DROP TABLE \`_search_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_search_v_version_promoted\`;`)
  await db.run(sql`DROP TABLE \`_search_v\`;`)
  await db.run(sql`DROP TABLE \`_search_v_rels\`;`)
}
