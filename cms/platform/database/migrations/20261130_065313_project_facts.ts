import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`projects_register_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_register_numbers_order_idx\` ON \`projects_register_numbers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_register_numbers_parent_id_idx\` ON \`projects_register_numbers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_budget_financing\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`financier_id\` text(36),
  	\`amount\` numeric,
  	\`date\` text,
  	\`comment\` text,
  	FOREIGN KEY (\`financier_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_budget_financing_order_idx\` ON \`projects_budget_financing\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_budget_financing_parent_id_idx\` ON \`projects_budget_financing\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_budget_financing_financier_idx\` ON \`projects_budget_financing\` (\`financier_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_register_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_register_numbers_order_idx\` ON \`_projects_v_version_register_numbers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_register_numbers_parent_id_idx\` ON \`_projects_v_version_register_numbers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_budget_financing\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`financier_id\` text(36),
  	\`amount\` numeric,
  	\`date\` text,
  	\`comment\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`financier_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_budget_financing_order_idx\` ON \`_projects_v_version_budget_financing\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_budget_financing_parent_id_idx\` ON \`_projects_v_version_budget_financing\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_budget_financing_financier_idx\` ON \`_projects_v_version_budget_financing\` (\`financier_id\`);`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`reached_progress\` numeric;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_reached_progress\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`projects_register_numbers\`;`)
  await db.run(sql`DROP TABLE \`projects_budget_financing\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_register_numbers\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_budget_financing\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`reached_progress\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_reached_progress\`;`)
}
