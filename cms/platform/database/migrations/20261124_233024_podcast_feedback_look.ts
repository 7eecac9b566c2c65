import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`episodes_soundbites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` numeric,
  	\`duration\` numeric,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`episodes_soundbites_order_idx\` ON \`episodes_soundbites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`episodes_soundbites_parent_id_idx\` ON \`episodes_soundbites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_episodes_v_version_soundbites\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`start\` numeric,
  	\`duration\` numeric,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_soundbites_order_idx\` ON \`_episodes_v_version_soundbites\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_episodes_v_version_soundbites_parent_id_idx\` ON \`_episodes_v_version_soundbites\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`message\` text NOT NULL,
  	\`page\` text,
  	\`email\` text,
  	\`is_handled\` integer DEFAULT false,
  	\`note\` text,
  	\`mail_state\` text DEFAULT 'none',
  	\`mail_attempts\` numeric DEFAULT 0,
  	\`next_mail_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_is_handled_idx\` ON \`feedback\` (\`is_handled\`);`)
  await db.run(sql`CREATE INDEX \`feedback_mail_state_idx\` ON \`feedback\` (\`mail_state\`);`)
  await db.run(sql`CREATE INDEX \`feedback_next_mail_at_idx\` ON \`feedback\` (\`next_mail_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_updated_at_idx\` ON \`feedback\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feedback_created_at_idx\` ON \`feedback\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`podcast_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'guest',
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`podcast\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_people_order_idx\` ON \`podcast_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`podcast_people_parent_id_idx\` ON \`podcast_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'guest',
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_podcast_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_v_version_people_order_idx\` ON \`_podcast_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_v_version_people_parent_id_idx\` ON \`_podcast_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`location_name\` text;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`location_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`location_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`episodes\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_location_name\` text;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_location_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_location_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` ADD \`version_licence\` text;`)
  await db.run(sql`ALTER TABLE \`audio\` ADD \`loudness\` numeric;`)
  await db.run(sql`ALTER TABLE \`audio\` ADD \`embedded_chapters\` text;`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`typeface\` text DEFAULT 'serif';`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_typeface\` text DEFAULT 'serif';`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`update_frequency\` text;`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`is_complete\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`location_name\` text;`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`location_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`location_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`apple_verification\` text;`)
  await db.run(sql`ALTER TABLE \`podcast\` ADD \`new_feed_url\` text;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_update_frequency\` text;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_is_complete\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_location_name\` text;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_location_latitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_location_longitude\` numeric;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_apple_verification\` text;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` ADD \`version_new_feed_url\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`episodes_soundbites\`;`)
  await db.run(sql`DROP TABLE \`_episodes_v_version_soundbites\`;`)
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`podcast_people\`;`)
  await db.run(sql`DROP TABLE \`_podcast_v_version_people\`;`)
  await db.run(sql`ALTER TABLE \`episodes\` DROP COLUMN \`location_name\`;`)
  await db.run(sql`ALTER TABLE \`episodes\` DROP COLUMN \`location_latitude\`;`)
  await db.run(sql`ALTER TABLE \`episodes\` DROP COLUMN \`location_longitude\`;`)
  await db.run(sql`ALTER TABLE \`episodes\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` DROP COLUMN \`version_location_name\`;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` DROP COLUMN \`version_location_latitude\`;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` DROP COLUMN \`version_location_longitude\`;`)
  await db.run(sql`ALTER TABLE \`_episodes_v\` DROP COLUMN \`version_licence\`;`)
  await db.run(sql`ALTER TABLE \`audio\` DROP COLUMN \`loudness\`;`)
  await db.run(sql`ALTER TABLE \`audio\` DROP COLUMN \`embedded_chapters\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`typeface\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_typeface\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`update_frequency\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`is_complete\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`location_name\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`location_latitude\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`location_longitude\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`apple_verification\`;`)
  await db.run(sql`ALTER TABLE \`podcast\` DROP COLUMN \`new_feed_url\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_update_frequency\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_is_complete\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_location_name\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_location_latitude\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_location_longitude\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_apple_verification\`;`)
  await db.run(sql`ALTER TABLE \`_podcast_v\` DROP COLUMN \`version_new_feed_url\`;`)
}
