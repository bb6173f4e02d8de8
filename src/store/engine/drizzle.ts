import { createRequire } from 'node:module'
import type * as Core from 'drizzle-orm'
import type * as Migrator from 'drizzle-orm/migrator'
import type * as Pg from 'drizzle-orm/pg-core'
import type * as Sqlite from 'drizzle-orm/sqlite-core'
import type * as SqliteProxy from 'drizzle-orm/sqlite-proxy'
import type * as SqliteMigrator from 'drizzle-orm/sqlite-proxy/migrator'

export type { BuildColumns, Param, SQL } from 'drizzle-orm'
export type { PgColumnBuilderBase, PgTableExtraConfigValue } from 'drizzle-orm/pg-core'
export type { AnySQLiteColumn, SQLiteColumnBuilderBase, SQLiteTableExtraConfigValue } from 'drizzle-orm/sqlite-core'
export type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'

/**
 * drizzle, as its CommonJS build. As ES modules, Node 24 parses its package.json (179 kB) once for each of its 146 files: more than a second
 * of every start.
 */
export const load = createRequire(import.meta.url)

export const {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  getTableColumns,
  getTableName,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  lte,
  max,
  min,
  ne,
  not,
  notExists,
  notInArray,
  or,
  sql,
} = load('drizzle-orm') as typeof Core
export const sqlite = load('drizzle-orm/sqlite-core') as typeof Sqlite
/** Loaded by those who have one. */
export const loadPg = () => load('drizzle-orm/pg-core') as typeof Pg
export const { alias } = sqlite
export const { drizzle } = load('drizzle-orm/sqlite-proxy') as typeof SqliteProxy
export const { migrate } = load('drizzle-orm/sqlite-proxy/migrator') as typeof SqliteMigrator
export const { readMigrationFiles } = load('drizzle-orm/migrator') as typeof Migrator
