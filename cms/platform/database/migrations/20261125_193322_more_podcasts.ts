import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`podcasts_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'guest',
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`podcasts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcasts_people_order_idx\` ON \`podcasts_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_people_parent_id_idx\` ON \`podcasts_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`podcasts_directories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`podcasts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcasts_directories_order_idx\` ON \`podcasts_directories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_directories_parent_id_idx\` ON \`podcasts_directories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`podcasts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text NOT NULL,
  	\`language\` text DEFAULT 'sv' NOT NULL,
  	\`author\` text,
  	\`owner_name\` text,
  	\`owner_email\` text,
  	\`category\` text DEFAULT 'Government' NOT NULL,
  	\`art_id\` text(36),
  	\`type\` text DEFAULT 'episodic' NOT NULL,
  	\`update_frequency\` text,
  	\`is_complete\` integer DEFAULT false,
  	\`location_name\` text,
  	\`location_latitude\` numeric,
  	\`location_longitude\` numeric,
  	\`copyright\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`funding_url\` text,
  	\`funding_title\` text,
  	\`verification\` text,
  	\`apple_verification\` text,
  	\`new_feed_url\` text,
  	\`guid\` text,
  	\`slug\` text,
  	\`last_edited_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`art_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`podcasts_art_idx\` ON \`podcasts\` (\`art_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcasts_slug_idx\` ON \`podcasts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_last_edited_by_idx\` ON \`podcasts\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_updated_at_idx\` ON \`podcasts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`podcasts_created_at_idx\` ON \`podcasts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_podcasts_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'guest',
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_podcasts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_people_order_idx\` ON \`_podcasts_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_people_parent_id_idx\` ON \`_podcasts_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_podcasts_v_version_directories\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_podcasts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_directories_order_idx\` ON \`_podcasts_v_version_directories\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_directories_parent_id_idx\` ON \`_podcasts_v_version_directories\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_podcasts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_description\` text NOT NULL,
  	\`version_language\` text DEFAULT 'sv' NOT NULL,
  	\`version_author\` text,
  	\`version_owner_name\` text,
  	\`version_owner_email\` text,
  	\`version_category\` text DEFAULT 'Government' NOT NULL,
  	\`version_art_id\` text(36),
  	\`version_type\` text DEFAULT 'episodic' NOT NULL,
  	\`version_update_frequency\` text,
  	\`version_is_complete\` integer DEFAULT false,
  	\`version_location_name\` text,
  	\`version_location_latitude\` numeric,
  	\`version_location_longitude\` numeric,
  	\`version_copyright\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_funding_url\` text,
  	\`version_funding_title\` text,
  	\`version_verification\` text,
  	\`version_apple_verification\` text,
  	\`version_new_feed_url\` text,
  	\`version_guid\` text,
  	\`version_slug\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`podcasts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_art_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcasts_v_parent_idx\` ON \`_podcasts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_version_art_idx\` ON \`_podcasts_v\` (\`version_art_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_version_slug_idx\` ON \`_podcasts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_version_last_edited_by_idx\` ON \`_podcasts_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_version_updated_at_idx\` ON \`_podcasts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_version_version_created_at_idx\` ON \`_podcasts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_created_at_idx\` ON \`_podcasts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcasts_v_updated_at_idx\` ON \`_podcasts_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`podcast_id\` text(36) REFERENCES podcasts(id);`)
  await db.run(sql`CREATE INDEX \`episodes_podcast_idx\` ON \`episodes\` (\`podcast_id\`);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_podcast_id\` text(36) REFERENCES podcasts(id);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_podcast_idx\` ON \`_episodes_v\` (\`version_podcast_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`podcasts_id\` text(36) REFERENCES podcasts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_podcasts_id_idx\` ON \`payload_locked_documents_rels\` (\`podcasts_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`podcasts_people\`;`)
  await db.run(sql`DROP TABLE \`podcasts_directories\`;`)
  await db.run(sql`DROP TABLE \`podcasts\`;`)
  await db.run(sql`DROP TABLE \`_podcasts_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_podcasts_v_version_directories\`;`)
  await db.run(sql`DROP TABLE \`_podcasts_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_episodes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`audio_id\` text(36),
  	\`notes\` text,
  	\`transcript_id\` text(36),
  	\`captions\` text,
  	\`cover_id\` text(36),
  	\`location_name\` text,
  	\`location_latitude\` numeric,
  	\`location_longitude\` numeric,
  	\`licence\` text,
  	\`slug\` text,
  	\`published_on\` text,
  	\`updated_on\` text,
  	\`season\` numeric,
  	\`number\` numeric,
  	\`type\` text DEFAULT 'full',
  	\`explicit\` integer DEFAULT false,
  	\`guid\` text,
  	\`last_edited_by_id\` text(36),
  	\`created_by_id\` text(36),
  	\`overruled\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`audio\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`transcript_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_episodes\`("id", "title", "summary", "audio_id", "notes", "transcript_id", "captions", "cover_id", "location_name", "location_latitude", "location_longitude", "licence", "slug", "published_on", "updated_on", "season", "number", "type", "explicit", "guid", "last_edited_by_id", "created_by_id", "overruled", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "summary", "audio_id", "notes", "transcript_id", "captions", "cover_id", "location_name", "location_latitude", "location_longitude", "licence", "slug", "published_on", "updated_on", "season", "number", "type", "explicit", "guid", "last_edited_by_id", "created_by_id", "overruled", "updated_at", "created_at", "deleted_at", "_status" FROM \`episodes\`;`)
  await db.run(sql`DROP TABLE \`episodes\`;`)
  await db.run(sql`ALTER TABLE \`__new_episodes\` RENAME TO \`episodes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`episodes_audio_idx\` ON \`episodes\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_transcript_idx\` ON \`episodes\` (\`transcript_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_cover_idx\` ON \`episodes\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_slug_idx\` ON \`episodes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_on_idx\` ON \`episodes\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`episodes_updated_on_idx\` ON \`episodes\` (\`updated_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_guid_idx\` ON \`episodes\` (\`guid\`);`)
  await db.run(sql`CREATE INDEX \`episodes_last_edited_by_idx\` ON \`episodes\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_created_by_idx\` ON \`episodes\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_updated_at_idx\` ON \`episodes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_created_at_idx\` ON \`episodes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes_deleted_at_idx\` ON \`episodes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`episodes__status_idx\` ON \`episodes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__episodes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_audio_id\` text(36),
  	\`version_notes\` text,
  	\`version_transcript_id\` text(36),
  	\`version_captions\` text,
  	\`version_cover_id\` text(36),
  	\`version_location_name\` text,
  	\`version_location_latitude\` numeric,
  	\`version_location_longitude\` numeric,
  	\`version_licence\` text,
  	\`version_slug\` text,
  	\`version_published_on\` text,
  	\`version_updated_on\` text,
  	\`version_season\` numeric,
  	\`version_number\` numeric,
  	\`version_type\` text DEFAULT 'full',
  	\`version_explicit\` integer DEFAULT false,
  	\`version_guid\` text,
  	\`version_last_edited_by_id\` text(36),
  	\`version_created_by_id\` text(36),
  	\`version_overruled\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_audio_id\`) REFERENCES \`audio\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_transcript_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__episodes_v\`("id", "parent_id", "version_title", "version_summary", "version_audio_id", "version_notes", "version_transcript_id", "version_captions", "version_cover_id", "version_location_name", "version_location_latitude", "version_location_longitude", "version_licence", "version_slug", "version_published_on", "version_updated_on", "version_season", "version_number", "version_type", "version_explicit", "version_guid", "version_last_edited_by_id", "version_created_by_id", "version_overruled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_summary", "version_audio_id", "version_notes", "version_transcript_id", "version_captions", "version_cover_id", "version_location_name", "version_location_latitude", "version_location_longitude", "version_licence", "version_slug", "version_published_on", "version_updated_on", "version_season", "version_number", "version_type", "version_explicit", "version_guid", "version_last_edited_by_id", "version_created_by_id", "version_overruled", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_episodes_v\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__episodes_v\` RENAME TO \`_episodes_v\`;`)
  await db.run(sql`CREATE INDEX \`_episodes_v_parent_idx\` ON \`_episodes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_audio_idx\` ON \`_episodes_v\` (\`version_audio_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_transcript_idx\` ON \`_episodes_v\` (\`version_transcript_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_cover_idx\` ON \`_episodes_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_slug_idx\` ON \`_episodes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_published_on_idx\` ON \`_episodes_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_updated_on_idx\` ON \`_episodes_v\` (\`version_updated_on\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_guid_idx\` ON \`_episodes_v\` (\`version_guid\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_last_edited_by_idx\` ON \`_episodes_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_created_by_idx\` ON \`_episodes_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_updated_at_idx\` ON \`_episodes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_created_at_idx\` ON \`_episodes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_deleted_at_idx\` ON \`_episodes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version__status_idx\` ON \`_episodes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_created_at_idx\` ON \`_episodes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_updated_at_idx\` ON \`_episodes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_latest_idx\` ON \`_episodes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_autosave_idx\` ON \`_episodes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text(36),
  	\`challenges_id\` text(36),
  	\`episodes_id\` text(36),
  	\`pages_id\` text(36),
  	\`categories_id\` text(36),
  	\`sectors_id\` text(36),
  	\`technologies_id\` text(36),
  	\`statuses_id\` text(36),
  	\`organisations_id\` text(36),
  	\`media_id\` text(36),
  	\`audio_id\` text(36),
  	\`documents_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`categories_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sectors_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`technologies_id\`) REFERENCES \`technologies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statuses_id\`) REFERENCES \`statuses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`audio\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "projects_id", "challenges_id", "episodes_id", "pages_id", "categories_id", "sectors_id", "technologies_id", "statuses_id", "organisations_id", "media_id", "audio_id", "documents_id", "redirects_id", "users_id") SELECT "id", "order", "parent_id", "path", "projects_id", "challenges_id", "episodes_id", "pages_id", "categories_id", "sectors_id", "technologies_id", "statuses_id", "organisations_id", "media_id", "audio_id", "documents_id", "redirects_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_challenges_id_idx\` ON \`payload_locked_documents_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_episodes_id_idx\` ON \`payload_locked_documents_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sectors_id_idx\` ON \`payload_locked_documents_rels\` (\`sectors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_technologies_id_idx\` ON \`payload_locked_documents_rels\` (\`technologies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statuses_id_idx\` ON \`payload_locked_documents_rels\` (\`statuses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audio_id_idx\` ON \`payload_locked_documents_rels\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
}
