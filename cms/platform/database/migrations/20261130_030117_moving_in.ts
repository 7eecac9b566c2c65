import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`import_records\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`record\` text NOT NULL,
  	\`document_type\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`record_digest\` text NOT NULL,
  	\`document_digest\` text,
  	\`is_published\` integer,
  	\`is_unfinished\` integer,
  	\`made_by\` text,
  	\`run\` text NOT NULL,
  	\`outcome\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`import_records_key_idx\` ON \`import_records\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`import_records_source_idx\` ON \`import_records\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`import_records_document_id_idx\` ON \`import_records\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`import_records_made_by_idx\` ON \`import_records\` (\`made_by\`);`)
  await db.run(sql`CREATE INDEX \`import_records_run_idx\` ON \`import_records\` (\`run\`);`)
  await db.run(sql`CREATE INDEX \`import_records_updated_at_idx\` ON \`import_records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_records_created_at_idx\` ON \`import_records\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`import_records\`;`)
}
