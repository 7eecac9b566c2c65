import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_rels_order_idx\` ON \`users_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_parent_idx\` ON \`users_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_path_idx\` ON \`users_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`users_rels_organisations_id_idx\` ON \`users_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`state\` text NOT NULL,
  	\`submitted_at\` text,
  	\`submitter\` text,
  	\`message\` text,
  	\`note\` text,
  	\`decider\` text,
  	\`decided_at\` text,
  	\`submitted_by_id\` text(36),
  	\`decided_by_id\` text(36),
  	\`content\` text,
  	\`subject\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submitted_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_state_idx\` ON \`reviews\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`reviews_submitted_at_idx\` ON \`reviews\` (\`submitted_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_submitted_by_idx\` ON \`reviews\` (\`submitted_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_decided_by_idx\` ON \`reviews\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_subject_idx\` ON \`reviews\` (\`subject\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`reviews_slot_idx\` ON \`reviews\` (\`slot\`);`)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reviews_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text(36),
  	\`challenges_id\` text(36),
  	\`episodes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reviews\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_rels_order_idx\` ON \`reviews_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_parent_idx\` ON \`reviews_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_path_idx\` ON \`reviews_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_projects_id_idx\` ON \`reviews_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_challenges_id_idx\` ON \`reviews_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_episodes_id_idx\` ON \`reviews_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`reviews_rels_pages_id_idx\` ON \`reviews_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`document_key\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`error\` text,
  	\`maker_id\` text(36),
  	\`maker_name\` text,
  	\`done_at\` text,
  	\`content\` text,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`maker_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_document_key_idx\` ON \`schedules\` (\`document_key\`);`)
  await db.run(sql`CREATE INDEX \`schedules_at_idx\` ON \`schedules\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`schedules_maker_idx\` ON \`schedules\` (\`maker_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_next_attempt_at_idx\` ON \`schedules\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_updated_at_idx\` ON \`schedules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_created_at_idx\` ON \`schedules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schedules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`projects_id\` text(36),
  	\`challenges_id\` text(36),
  	\`episodes_id\` text(36),
  	\`pages_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`schedules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`episodes_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_rels_order_idx\` ON \`schedules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_parent_idx\` ON \`schedules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_path_idx\` ON \`schedules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_projects_id_idx\` ON \`schedules_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_challenges_id_idx\` ON \`schedules_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_episodes_id_idx\` ON \`schedules_rels\` (\`episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_rels_pages_id_idx\` ON \`schedules_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`status\` numeric,
  	\`failures\` numeric DEFAULT 0,
  	\`first_failed_at\` text,
  	\`checked_at\` text,
  	\`used_in\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_checked_at_idx\` ON \`link_checks\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`kind\` text DEFAULT 'moved' NOT NULL,
  	\`to\` text,
  	\`last_edited_by_id\` text(36),
  	\`owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`last_edited_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redirects\`("id", "from", "to", "updated_at", "created_at") SELECT "id", "from", "to", "updated_at", "created_at" FROM \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects\` RENAME TO \`redirects\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_last_edited_by_idx\` ON \`redirects\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_owner_idx\` ON \`redirects\` (\`owner\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`overruled\` text;`)
  await db.run(sql`CREATE INDEX \`projects_last_edited_by_idx\` ON \`projects\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_by_idx\` ON \`projects\` (\`created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_overruled\` text;`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_last_edited_by_idx\` ON \`_projects_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_by_idx\` ON \`_projects_v\` (\`version_created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`challenges\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`challenges\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`challenges\` ADD \`overruled\` text;`)
  await db.run(sql`CREATE INDEX \`challenges_last_edited_by_idx\` ON \`challenges\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`challenges_created_by_idx\` ON \`challenges\` (\`created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_challenges_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_challenges_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_challenges_v\` ADD \`version_overruled\` text;`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_last_edited_by_idx\` ON \`_challenges_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_created_by_idx\` ON \`_challenges_v\` (\`version_created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`overruled\` text;`)
  await db.run(sql`CREATE INDEX \`episodes_last_edited_by_idx\` ON \`episodes\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_created_by_idx\` ON \`episodes\` (\`created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_overruled\` text;`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_last_edited_by_idx\` ON \`_episodes_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_created_by_idx\` ON \`_episodes_v\` (\`version_created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`overruled\` text;`)
  await db.run(sql`CREATE INDEX \`pages_last_edited_by_idx\` ON \`pages\` (\`last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_by_idx\` ON \`pages\` (\`created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_created_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_overruled\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_last_edited_by_idx\` ON \`_pages_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_by_idx\` ON \`_pages_v\` (\`version_created_by_id\`);`)
  await db.run(sql`ALTER TABLE \`categories\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`categories_last_edited_by_idx\` ON \`categories\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_categories_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_last_edited_by_idx\` ON \`_categories_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`sectors\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`sectors_last_edited_by_idx\` ON \`sectors\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_sectors_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_last_edited_by_idx\` ON \`_sectors_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`technologies\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`technologies_last_edited_by_idx\` ON \`technologies\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_technologies_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_technologies_v_version_version_last_edited_by_idx\` ON \`_technologies_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`statuses\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`statuses_last_edited_by_idx\` ON \`statuses\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_statuses_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_statuses_v_version_version_last_edited_by_idx\` ON \`_statuses_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`organisations_last_edited_by_idx\` ON \`organisations\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_last_edited_by_idx\` ON \`_organisations_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`media_last_edited_by_idx\` ON \`media\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`audio\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`audio_last_edited_by_idx\` ON \`audio\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`documents_last_edited_by_idx\` ON \`documents\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`may_publish\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`site_last_edited_by_idx\` ON \`site\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_version_last_edited_by_idx\` ON \`_site_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`podcast_last_edited_by_idx\` ON \`podcast\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_podcast_v_version_version_last_edited_by_idx\` ON \`_podcast_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`accessibility_last_edited_by_idx\` ON \`accessibility\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`_accessibility_v_version_version_last_edited_by_idx\` ON \`_accessibility_v\` (\`version_last_edited_by_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_rels\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`reviews_rels\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`schedules_rels\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`what\` text,
  	\`why\` text,
  	\`how\` text,
  	\`lessons\` text,
  	\`category_id\` text(36),
  	\`status_id\` text(36),
  	\`status_note\` text,
  	\`driven_by_id\` text(36),
  	\`challenge_id\` text(36),
  	\`cover_id\` text(36),
  	\`video_url\` text,
  	\`video_title\` text,
  	\`video_poster_id\` text(36),
  	\`budget_estimated\` numeric,
  	\`budget_granted\` numeric,
  	\`budget_spent\` numeric,
  	\`budget_is_public\` integer DEFAULT false,
  	\`location_name\` text,
  	\`location_latitude\` numeric,
  	\`location_longitude\` numeric,
  	\`slug\` text,
  	\`published_on\` text,
  	\`updated_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`status_id\`) REFERENCES \`statuses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`driven_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`challenge_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_projects\`("id", "title", "lead", "what", "why", "how", "lessons", "category_id", "status_id", "status_note", "driven_by_id", "challenge_id", "cover_id", "video_url", "video_title", "video_poster_id", "budget_estimated", "budget_granted", "budget_spent", "budget_is_public", "location_name", "location_latitude", "location_longitude", "slug", "published_on", "updated_on", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "what", "why", "how", "lessons", "category_id", "status_id", "status_note", "driven_by_id", "challenge_id", "cover_id", "video_url", "video_title", "video_poster_id", "budget_estimated", "budget_granted", "budget_spent", "budget_is_public", "location_name", "location_latitude", "location_longitude", "slug", "published_on", "updated_on", "updated_at", "created_at", "deleted_at", "_status" FROM \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects\` RENAME TO \`projects\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`projects_category_idx\` ON \`projects\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_status_idx\` ON \`projects\` (\`status_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_driven_by_idx\` ON \`projects\` (\`driven_by_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_challenge_idx\` ON \`projects\` (\`challenge_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_cover_idx\` ON \`projects\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_video_video_poster_idx\` ON \`projects\` (\`video_poster_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_published_on_idx\` ON \`projects\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_on_idx\` ON \`projects\` (\`updated_on\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_what\` text,
  	\`version_why\` text,
  	\`version_how\` text,
  	\`version_lessons\` text,
  	\`version_category_id\` text(36),
  	\`version_status_id\` text(36),
  	\`version_status_note\` text,
  	\`version_driven_by_id\` text(36),
  	\`version_challenge_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_video_url\` text,
  	\`version_video_title\` text,
  	\`version_video_poster_id\` text(36),
  	\`version_budget_estimated\` numeric,
  	\`version_budget_granted\` numeric,
  	\`version_budget_spent\` numeric,
  	\`version_budget_is_public\` integer DEFAULT false,
  	\`version_location_name\` text,
  	\`version_location_latitude\` numeric,
  	\`version_location_longitude\` numeric,
  	\`version_slug\` text,
  	\`version_published_on\` text,
  	\`version_updated_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_status_id\`) REFERENCES \`statuses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_driven_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_challenge_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__projects_v\`("id", "parent_id", "version_title", "version_lead", "version_what", "version_why", "version_how", "version_lessons", "version_category_id", "version_status_id", "version_status_note", "version_driven_by_id", "version_challenge_id", "version_cover_id", "version_video_url", "version_video_title", "version_video_poster_id", "version_budget_estimated", "version_budget_granted", "version_budget_spent", "version_budget_is_public", "version_location_name", "version_location_latitude", "version_location_longitude", "version_slug", "version_published_on", "version_updated_on", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_what", "version_why", "version_how", "version_lessons", "version_category_id", "version_status_id", "version_status_note", "version_driven_by_id", "version_challenge_id", "version_cover_id", "version_video_url", "version_video_title", "version_video_poster_id", "version_budget_estimated", "version_budget_granted", "version_budget_spent", "version_budget_is_public", "version_location_name", "version_location_latitude", "version_location_longitude", "version_slug", "version_published_on", "version_updated_on", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v\` RENAME TO \`_projects_v\`;`)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_category_idx\` ON \`_projects_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_status_idx\` ON \`_projects_v\` (\`version_status_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_driven_by_idx\` ON \`_projects_v\` (\`version_driven_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_challenge_idx\` ON \`_projects_v\` (\`version_challenge_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_cover_idx\` ON \`_projects_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_video_version_video_poster_idx\` ON \`_projects_v\` (\`version_video_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_published_on_idx\` ON \`_projects_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_on_idx\` ON \`_projects_v\` (\`version_updated_on\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_challenges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`category_id\` text(36),
  	\`image_id\` text(36),
  	\`slug\` text,
  	\`published_on\` text,
  	\`updated_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_challenges\`("id", "title", "lead", "body", "category_id", "image_id", "slug", "published_on", "updated_on", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "body", "category_id", "image_id", "slug", "published_on", "updated_on", "updated_at", "created_at", "deleted_at", "_status" FROM \`challenges\`;`)
  await db.run(sql`DROP TABLE \`challenges\`;`)
  await db.run(sql`ALTER TABLE \`__new_challenges\` RENAME TO \`challenges\`;`)
  await db.run(sql`CREATE INDEX \`challenges_category_idx\` ON \`challenges\` (\`category_id\`);`)
  await db.run(sql`CREATE INDEX \`challenges_image_idx\` ON \`challenges\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`challenges_slug_idx\` ON \`challenges\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`challenges_published_on_idx\` ON \`challenges\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`challenges_updated_on_idx\` ON \`challenges\` (\`updated_on\`);`)
  await db.run(sql`CREATE INDEX \`challenges_updated_at_idx\` ON \`challenges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges_created_at_idx\` ON \`challenges\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges_deleted_at_idx\` ON \`challenges\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges__status_idx\` ON \`challenges\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__challenges_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_category_id\` text(36),
  	\`version_image_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_on\` text,
  	\`version_updated_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_category_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__challenges_v\`("id", "parent_id", "version_title", "version_lead", "version_body", "version_category_id", "version_image_id", "version_slug", "version_published_on", "version_updated_on", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_body", "version_category_id", "version_image_id", "version_slug", "version_published_on", "version_updated_on", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_challenges_v\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__challenges_v\` RENAME TO \`_challenges_v\`;`)
  await db.run(sql`CREATE INDEX \`_challenges_v_parent_idx\` ON \`_challenges_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_category_idx\` ON \`_challenges_v\` (\`version_category_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_image_idx\` ON \`_challenges_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_slug_idx\` ON \`_challenges_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_published_on_idx\` ON \`_challenges_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_updated_on_idx\` ON \`_challenges_v\` (\`version_updated_on\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_updated_at_idx\` ON \`_challenges_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_created_at_idx\` ON \`_challenges_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_deleted_at_idx\` ON \`_challenges_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version__status_idx\` ON \`_challenges_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_created_at_idx\` ON \`_challenges_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_updated_at_idx\` ON \`_challenges_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_latest_idx\` ON \`_challenges_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_autosave_idx\` ON \`_challenges_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_episodes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`audio_id\` text(36),
  	\`notes\` text,
  	\`transcript_id\` text(36),
  	\`captions\` text,
  	\`cover_id\` text(36),
  	\`slug\` text,
  	\`published_on\` text,
  	\`updated_on\` text,
  	\`season\` numeric,
  	\`number\` numeric,
  	\`type\` text DEFAULT 'full',
  	\`explicit\` integer DEFAULT false,
  	\`guid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`audio\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`transcript_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_episodes\`("id", "title", "summary", "audio_id", "notes", "transcript_id", "captions", "cover_id", "slug", "published_on", "updated_on", "season", "number", "type", "explicit", "guid", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "summary", "audio_id", "notes", "transcript_id", "captions", "cover_id", "slug", "published_on", "updated_on", "season", "number", "type", "explicit", "guid", "updated_at", "created_at", "deleted_at", "_status" FROM \`episodes\`;`)
  await db.run(sql`DROP TABLE \`episodes\`;`)
  await db.run(sql`ALTER TABLE \`__new_episodes\` RENAME TO \`episodes\`;`)
  await db.run(sql`CREATE INDEX \`episodes_audio_idx\` ON \`episodes\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_transcript_idx\` ON \`episodes\` (\`transcript_id\`);`)
  await db.run(sql`CREATE INDEX \`episodes_cover_idx\` ON \`episodes\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_slug_idx\` ON \`episodes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`episodes_published_on_idx\` ON \`episodes\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`episodes_updated_on_idx\` ON \`episodes\` (\`updated_on\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`episodes_guid_idx\` ON \`episodes\` (\`guid\`);`)
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
  	\`version_slug\` text,
  	\`version_published_on\` text,
  	\`version_updated_on\` text,
  	\`version_season\` numeric,
  	\`version_number\` numeric,
  	\`version_type\` text DEFAULT 'full',
  	\`version_explicit\` integer DEFAULT false,
  	\`version_guid\` text,
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
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__episodes_v\`("id", "parent_id", "version_title", "version_summary", "version_audio_id", "version_notes", "version_transcript_id", "version_captions", "version_cover_id", "version_slug", "version_published_on", "version_updated_on", "version_season", "version_number", "version_type", "version_explicit", "version_guid", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_summary", "version_audio_id", "version_notes", "version_transcript_id", "version_captions", "version_cover_id", "version_slug", "version_published_on", "version_updated_on", "version_season", "version_number", "version_type", "version_explicit", "version_guid", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_episodes_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_updated_at_idx\` ON \`_episodes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_created_at_idx\` ON \`_episodes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version_deleted_at_idx\` ON \`_episodes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_version__status_idx\` ON \`_episodes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_created_at_idx\` ON \`_episodes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_updated_at_idx\` ON \`_episodes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_latest_idx\` ON \`_episodes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_autosave_idx\` ON \`_episodes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`published_on\` text,
  	\`updated_on\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "title", "lead", "body", "slug", "published_on", "updated_on", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "body", "slug", "published_on", "updated_on", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_on_idx\` ON \`pages\` (\`published_on\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_on_idx\` ON \`pages\` (\`updated_on\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_published_on\` text,
  	\`version_updated_on\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_title", "version_lead", "version_body", "version_slug", "version_published_on", "version_updated_on", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_body", "version_slug", "version_published_on", "version_updated_on", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_published_on_idx\` ON \`_pages_v\` (\`version_published_on\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_on_idx\` ON \`_pages_v\` (\`version_updated_on\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_categories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_categories\`("id", "name", "slug", "description", "updated_at", "created_at") SELECT "id", "name", "slug", "description", "updated_at", "created_at" FROM \`categories\`;`)
  await db.run(sql`DROP TABLE \`categories\`;`)
  await db.run(sql`ALTER TABLE \`__new_categories\` RENAME TO \`categories\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_name_idx\` ON \`categories\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`categories_slug_idx\` ON \`categories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`categories_updated_at_idx\` ON \`categories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`categories_created_at_idx\` ON \`categories\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__categories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text,
  	\`version_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`categories\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__categories_v\`("id", "parent_id", "version_name", "version_slug", "version_description", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_slug", "version_description", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_categories_v\`;`)
  await db.run(sql`DROP TABLE \`_categories_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__categories_v\` RENAME TO \`_categories_v\`;`)
  await db.run(sql`CREATE INDEX \`_categories_v_parent_idx\` ON \`_categories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_name_idx\` ON \`_categories_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_slug_idx\` ON \`_categories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_updated_at_idx\` ON \`_categories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_version_version_created_at_idx\` ON \`_categories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_created_at_idx\` ON \`_categories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_categories_v_updated_at_idx\` ON \`_categories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_sectors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sectors\`("id", "name", "slug", "description", "updated_at", "created_at") SELECT "id", "name", "slug", "description", "updated_at", "created_at" FROM \`sectors\`;`)
  await db.run(sql`DROP TABLE \`sectors\`;`)
  await db.run(sql`ALTER TABLE \`__new_sectors\` RENAME TO \`sectors\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`sectors_name_idx\` ON \`sectors\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sectors_slug_idx\` ON \`sectors\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sectors_updated_at_idx\` ON \`sectors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sectors_created_at_idx\` ON \`sectors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__sectors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text,
  	\`version_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sectors_v\`("id", "parent_id", "version_name", "version_slug", "version_description", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_slug", "version_description", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_sectors_v\`;`)
  await db.run(sql`DROP TABLE \`_sectors_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__sectors_v\` RENAME TO \`_sectors_v\`;`)
  await db.run(sql`CREATE INDEX \`_sectors_v_parent_idx\` ON \`_sectors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_name_idx\` ON \`_sectors_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_slug_idx\` ON \`_sectors_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_updated_at_idx\` ON \`_sectors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_created_at_idx\` ON \`_sectors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_created_at_idx\` ON \`_sectors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_updated_at_idx\` ON \`_sectors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_technologies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_technologies\`("id", "name", "slug", "description", "updated_at", "created_at") SELECT "id", "name", "slug", "description", "updated_at", "created_at" FROM \`technologies\`;`)
  await db.run(sql`DROP TABLE \`technologies\`;`)
  await db.run(sql`ALTER TABLE \`__new_technologies\` RENAME TO \`technologies\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`technologies_name_idx\` ON \`technologies\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`technologies_slug_idx\` ON \`technologies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`technologies_updated_at_idx\` ON \`technologies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`technologies_created_at_idx\` ON \`technologies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__technologies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text,
  	\`version_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`technologies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__technologies_v\`("id", "parent_id", "version_name", "version_slug", "version_description", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_slug", "version_description", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_technologies_v\`;`)
  await db.run(sql`DROP TABLE \`_technologies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__technologies_v\` RENAME TO \`_technologies_v\`;`)
  await db.run(sql`CREATE INDEX \`_technologies_v_parent_idx\` ON \`_technologies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_technologies_v_version_version_name_idx\` ON \`_technologies_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_technologies_v_version_version_slug_idx\` ON \`_technologies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_technologies_v_version_version_updated_at_idx\` ON \`_technologies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_technologies_v_version_version_created_at_idx\` ON \`_technologies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_technologies_v_created_at_idx\` ON \`_technologies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_technologies_v_updated_at_idx\` ON \`_technologies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_statuses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`description\` text,
  	\`progress\` numeric NOT NULL,
  	\`is_stopped\` integer DEFAULT false,
  	\`requires_lessons\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_statuses\`("id", "name", "slug", "description", "progress", "is_stopped", "requires_lessons", "updated_at", "created_at") SELECT "id", "name", "slug", "description", "progress", "is_stopped", "requires_lessons", "updated_at", "created_at" FROM \`statuses\`;`)
  await db.run(sql`DROP TABLE \`statuses\`;`)
  await db.run(sql`ALTER TABLE \`__new_statuses\` RENAME TO \`statuses\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`statuses_name_idx\` ON \`statuses\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`statuses_slug_idx\` ON \`statuses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`statuses_updated_at_idx\` ON \`statuses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statuses_created_at_idx\` ON \`statuses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__statuses_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text,
  	\`version_description\` text,
  	\`version_progress\` numeric NOT NULL,
  	\`version_is_stopped\` integer DEFAULT false,
  	\`version_requires_lessons\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`statuses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__statuses_v\`("id", "parent_id", "version_name", "version_slug", "version_description", "version_progress", "version_is_stopped", "version_requires_lessons", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_slug", "version_description", "version_progress", "version_is_stopped", "version_requires_lessons", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_statuses_v\`;`)
  await db.run(sql`DROP TABLE \`_statuses_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__statuses_v\` RENAME TO \`_statuses_v\`;`)
  await db.run(sql`CREATE INDEX \`_statuses_v_parent_idx\` ON \`_statuses_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_statuses_v_version_version_name_idx\` ON \`_statuses_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_statuses_v_version_version_slug_idx\` ON \`_statuses_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_statuses_v_version_version_updated_at_idx\` ON \`_statuses_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_statuses_v_version_version_created_at_idx\` ON \`_statuses_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statuses_v_created_at_idx\` ON \`_statuses_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_statuses_v_updated_at_idx\` ON \`_statuses_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`description\` text,
  	\`kind\` text,
  	\`url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations\`("id", "name", "slug", "description", "kind", "url", "updated_at", "created_at") SELECT "id", "name", "slug", "description", "kind", "url", "updated_at", "created_at" FROM \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations\` RENAME TO \`organisations\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_name_idx\` ON \`organisations\` (\`name\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_slug\` text,
  	\`version_description\` text,
  	\`version_kind\` text,
  	\`version_url\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__organisations_v\`("id", "parent_id", "version_name", "version_slug", "version_description", "version_kind", "version_url", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_name", "version_slug", "version_description", "version_kind", "version_url", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__organisations_v\` RENAME TO \`_organisations_v\`;`)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_name_idx\` ON \`_organisations_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`is_decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_avif960_url\` text,
  	\`sizes_avif960_width\` numeric,
  	\`sizes_avif960_height\` numeric,
  	\`sizes_avif960_mime_type\` text,
  	\`sizes_avif960_filesize\` numeric,
  	\`sizes_avif960_filename\` text,
  	\`sizes_avif1600_url\` text,
  	\`sizes_avif1600_width\` numeric,
  	\`sizes_avif1600_height\` numeric,
  	\`sizes_avif1600_mime_type\` text,
  	\`sizes_avif1600_filesize\` numeric,
  	\`sizes_avif1600_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_webp960_url\` text,
  	\`sizes_webp960_width\` numeric,
  	\`sizes_webp960_height\` numeric,
  	\`sizes_webp960_mime_type\` text,
  	\`sizes_webp960_filesize\` numeric,
  	\`sizes_webp960_filename\` text,
  	\`sizes_webp1600_url\` text,
  	\`sizes_webp1600_width\` numeric,
  	\`sizes_webp1600_height\` numeric,
  	\`sizes_webp1600_mime_type\` text,
  	\`sizes_webp1600_filesize\` numeric,
  	\`sizes_webp1600_filename\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "is_decorative", "credit", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_avif480_url", "sizes_avif480_width", "sizes_avif480_height", "sizes_avif480_mime_type", "sizes_avif480_filesize", "sizes_avif480_filename", "sizes_avif960_url", "sizes_avif960_width", "sizes_avif960_height", "sizes_avif960_mime_type", "sizes_avif960_filesize", "sizes_avif960_filename", "sizes_avif1600_url", "sizes_avif1600_width", "sizes_avif1600_height", "sizes_avif1600_mime_type", "sizes_avif1600_filesize", "sizes_avif1600_filename", "sizes_webp480_url", "sizes_webp480_width", "sizes_webp480_height", "sizes_webp480_mime_type", "sizes_webp480_filesize", "sizes_webp480_filename", "sizes_webp960_url", "sizes_webp960_width", "sizes_webp960_height", "sizes_webp960_mime_type", "sizes_webp960_filesize", "sizes_webp960_filename", "sizes_webp1600_url", "sizes_webp1600_width", "sizes_webp1600_height", "sizes_webp1600_mime_type", "sizes_webp1600_filesize", "sizes_webp1600_filename") SELECT "id", "alt", "is_decorative", "credit", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_avif480_url", "sizes_avif480_width", "sizes_avif480_height", "sizes_avif480_mime_type", "sizes_avif480_filesize", "sizes_avif480_filename", "sizes_avif960_url", "sizes_avif960_width", "sizes_avif960_height", "sizes_avif960_mime_type", "sizes_avif960_filesize", "sizes_avif960_filename", "sizes_avif1600_url", "sizes_avif1600_width", "sizes_avif1600_height", "sizes_avif1600_mime_type", "sizes_avif1600_filesize", "sizes_avif1600_filename", "sizes_webp480_url", "sizes_webp480_width", "sizes_webp480_height", "sizes_webp480_mime_type", "sizes_webp480_filesize", "sizes_webp480_filename", "sizes_webp960_url", "sizes_webp960_width", "sizes_webp960_height", "sizes_webp960_mime_type", "sizes_webp960_filesize", "sizes_webp960_filename", "sizes_webp1600_url", "sizes_webp1600_width", "sizes_webp1600_height", "sizes_webp1600_mime_type", "sizes_webp1600_filesize", "sizes_webp1600_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif960_sizes_avif960_filename_idx\` ON \`media\` (\`sizes_avif960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1600_sizes_avif1600_filename_idx\` ON \`media\` (\`sizes_avif1600_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp960_sizes_webp960_filename_idx\` ON \`media\` (\`sizes_webp960_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1600_sizes_webp1600_filename_idx\` ON \`media\` (\`sizes_webp1600_filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_audio\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`duration\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_audio\`("id", "duration", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "duration", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`audio\`;`)
  await db.run(sql`DROP TABLE \`audio\`;`)
  await db.run(sql`ALTER TABLE \`__new_audio\` RENAME TO \`audio\`;`)
  await db.run(sql`CREATE INDEX \`audio_updated_at_idx\` ON \`audio\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audio_created_at_idx\` ON \`audio\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`audio_filename_idx\` ON \`audio\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`INSERT INTO \`__new_documents\`("id", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents\` RENAME TO \`documents\`;`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redirects\`("id", "from", "to", "updated_at", "created_at") SELECT "id", "from", "to", "updated_at", "created_at" FROM \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects\` RENAME TO \`redirects\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text DEFAULT 'Vitrin' NOT NULL,
  	\`tagline\` text,
  	\`intro\` text,
  	\`organisation\` text,
  	\`logo_id\` text(36),
  	\`colours_accent\` text,
  	\`colours_accent_dark\` text,
  	\`contact_email\` text,
  	\`contact_phone\` text,
  	\`contact_address\` text,
  	\`footer\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_site\`("id", "name", "tagline", "intro", "organisation", "logo_id", "colours_accent", "colours_accent_dark", "contact_email", "contact_phone", "contact_address", "footer", "updated_at", "created_at") SELECT "id", "name", "tagline", "intro", "organisation", "logo_id", "colours_accent", "colours_accent_dark", "contact_email", "contact_phone", "contact_address", "footer", "updated_at", "created_at" FROM \`site\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`ALTER TABLE \`__new_site\` RENAME TO \`site\`;`)
  await db.run(sql`CREATE INDEX \`site_logo_idx\` ON \`site\` (\`logo_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_name\` text DEFAULT 'Vitrin' NOT NULL,
  	\`version_tagline\` text,
  	\`version_intro\` text,
  	\`version_organisation\` text,
  	\`version_logo_id\` text(36),
  	\`version_colours_accent\` text,
  	\`version_colours_accent_dark\` text,
  	\`version_contact_email\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_address\` text,
  	\`version_footer\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__site_v\`("id", "version_name", "version_tagline", "version_intro", "version_organisation", "version_logo_id", "version_colours_accent", "version_colours_accent_dark", "version_contact_email", "version_contact_phone", "version_contact_address", "version_footer", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_name", "version_tagline", "version_intro", "version_organisation", "version_logo_id", "version_colours_accent", "version_colours_accent_dark", "version_contact_email", "version_contact_phone", "version_contact_address", "version_footer", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__site_v\` RENAME TO \`_site_v\`;`)
  await db.run(sql`CREATE INDEX \`_site_v_version_version_logo_idx\` ON \`_site_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_podcast\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text DEFAULT 'Podden' NOT NULL,
  	\`description\` text DEFAULT 'En podd om det vi har gjort.' NOT NULL,
  	\`language\` text DEFAULT 'sv' NOT NULL,
  	\`author\` text,
  	\`owner_name\` text,
  	\`owner_email\` text,
  	\`category\` text DEFAULT 'Government' NOT NULL,
  	\`art_id\` text(36),
  	\`type\` text DEFAULT 'episodic' NOT NULL,
  	\`copyright\` text,
  	\`licence\` text DEFAULT 'cc-by-4.0',
  	\`funding_url\` text,
  	\`funding_title\` text,
  	\`verification\` text,
  	\`guid\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`art_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_podcast\`("id", "title", "description", "language", "author", "owner_name", "owner_email", "category", "art_id", "type", "copyright", "licence", "funding_url", "funding_title", "verification", "guid", "updated_at", "created_at") SELECT "id", "title", "description", "language", "author", "owner_name", "owner_email", "category", "art_id", "type", "copyright", "licence", "funding_url", "funding_title", "verification", "guid", "updated_at", "created_at" FROM \`podcast\`;`)
  await db.run(sql`DROP TABLE \`podcast\`;`)
  await db.run(sql`ALTER TABLE \`__new_podcast\` RENAME TO \`podcast\`;`)
  await db.run(sql`CREATE INDEX \`podcast_art_idx\` ON \`podcast\` (\`art_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__podcast_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_title\` text DEFAULT 'Podden' NOT NULL,
  	\`version_description\` text DEFAULT 'En podd om det vi har gjort.' NOT NULL,
  	\`version_language\` text DEFAULT 'sv' NOT NULL,
  	\`version_author\` text,
  	\`version_owner_name\` text,
  	\`version_owner_email\` text,
  	\`version_category\` text DEFAULT 'Government' NOT NULL,
  	\`version_art_id\` text(36),
  	\`version_type\` text DEFAULT 'episodic' NOT NULL,
  	\`version_copyright\` text,
  	\`version_licence\` text DEFAULT 'cc-by-4.0',
  	\`version_funding_url\` text,
  	\`version_funding_title\` text,
  	\`version_verification\` text,
  	\`version_guid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_art_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__podcast_v\`("id", "version_title", "version_description", "version_language", "version_author", "version_owner_name", "version_owner_email", "version_category", "version_art_id", "version_type", "version_copyright", "version_licence", "version_funding_url", "version_funding_title", "version_verification", "version_guid", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_title", "version_description", "version_language", "version_author", "version_owner_name", "version_owner_email", "version_category", "version_art_id", "version_type", "version_copyright", "version_licence", "version_funding_url", "version_funding_title", "version_verification", "version_guid", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_podcast_v\`;`)
  await db.run(sql`DROP TABLE \`_podcast_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__podcast_v\` RENAME TO \`_podcast_v\`;`)
  await db.run(sql`CREATE INDEX \`_podcast_v_version_version_art_idx\` ON \`_podcast_v\` (\`version_art_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_v_created_at_idx\` ON \`_podcast_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_v_updated_at_idx\` ON \`_podcast_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_accessibility\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`responsible\` text DEFAULT 'Organisationen' NOT NULL,
  	\`conformance\` text DEFAULT 'partly' NOT NULL,
  	\`assessed_on\` text,
  	\`assessment_method\` text,
  	\`statement_updated_on\` text,
  	\`feedback_email\` text,
  	\`feedback_phone\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_accessibility\`("id", "responsible", "conformance", "assessed_on", "assessment_method", "statement_updated_on", "feedback_email", "feedback_phone", "updated_at", "created_at") SELECT "id", "responsible", "conformance", "assessed_on", "assessment_method", "statement_updated_on", "feedback_email", "feedback_phone", "updated_at", "created_at" FROM \`accessibility\`;`)
  await db.run(sql`DROP TABLE \`accessibility\`;`)
  await db.run(sql`ALTER TABLE \`__new_accessibility\` RENAME TO \`accessibility\`;`)
  await db.run(sql`CREATE TABLE \`__new__accessibility_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_responsible\` text DEFAULT 'Organisationen' NOT NULL,
  	\`version_conformance\` text DEFAULT 'partly' NOT NULL,
  	\`version_assessed_on\` text,
  	\`version_assessment_method\` text,
  	\`version_statement_updated_on\` text,
  	\`version_feedback_email\` text,
  	\`version_feedback_phone\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new__accessibility_v\`("id", "version_responsible", "version_conformance", "version_assessed_on", "version_assessment_method", "version_statement_updated_on", "version_feedback_email", "version_feedback_phone", "version_updated_at", "version_created_at", "created_at", "updated_at") SELECT "id", "version_responsible", "version_conformance", "version_assessed_on", "version_assessment_method", "version_statement_updated_on", "version_feedback_email", "version_feedback_phone", "version_updated_at", "version_created_at", "created_at", "updated_at" FROM \`_accessibility_v\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__accessibility_v\` RENAME TO \`_accessibility_v\`;`)
  await db.run(sql`CREATE INDEX \`_accessibility_v_created_at_idx\` ON \`_accessibility_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accessibility_v_updated_at_idx\` ON \`_accessibility_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`may_publish\`;`)
}
