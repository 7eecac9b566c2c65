import { sql } from '@payloadcms/db-sqlite'
import type { CollectionSlug } from 'payload'
import type { Comparison, Condition, Test, Value } from './condition.ts'
import type { FieldPath, Step, ValueKind } from './field-path.ts'
import { toStoredMoment } from '../moments.ts'
import { anyMark, markCodes, toGlob } from './same-letters.ts'

type SQL = ReturnType<typeof sql>

/** A table of the adapter: its columns by the names that Payload gives them, each with its name in SQL. */
type Table = Record<string, { name: string }>

/** As much of Payload's SQLite adapter as is used here. */
export interface SqliteTables {
  tables: Record<string, Table>
  /** Names in SQL by the name that follows from slugs and names of fields. */
  tableNameMap: Map<string, string>
}

/** A row that is being looked at: of a collection, or of a list within one of its documents. */
interface Row {
  /** The name of its table, and what it is read from in a question of its own. */
  table: string
  source: SQL
  /** A column of it, by Payload's name. */
  column: (key: string) => SQL
  /** What the names of columns and of tables of lists begin with, because of the groups on the way. */
  columnStart: string
  tableStart: string
  /** The row of the document that it belongs to, and the path there, which is how rows of many relations are found. */
  document: Row | undefined
  pathStart: string
}

const comparisons: Record<Comparison, SQL> = {
  greater_than: sql.raw('>'),
  greater_than_equal: sql.raw('>='),
  less_than: sql.raw('<'),
  less_than_equal: sql.raw('<='),
}

/** The end of a name of a table, as `to-snake-case` makes it for Payload. */
export const toSnake = (name: string): string =>
  name
    .replace(/[-\s]+/g, '_')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()

/** A question to the rows of one table, as SQL. */
export class SqliteCondition {
  readonly #db: SqliteTables
  readonly #table: string
  readonly #condition: Condition
  #aliases = 0

  /** @param table the name of the table of the documents that are asked for. */
  constructor(db: SqliteTables, table: string, condition: Condition) {
    this.#db = db
    this.#table = table
    this.#condition = condition
  }

  /** @param columns the table that the query reads from, or its alias. */
  toSql(columns: Record<string, unknown>): SQL {
    const { path, tests, orEmpty, isNegated } = this.#condition
    const row: Row = {
      table: this.#table,
      source: sql`${sql.identifier(this.#table)}`,
      column: (key) => {
        if (!columns[key]) throw new Error(`The table ${this.#table} has no column for ${key}.`)
        return sql`${columns[key]}`
      },
      columnStart: '',
      tableStart: '',
      document: undefined,
      pathStart: '',
    }
    const parts = tests.map((test) => this.#anyPasses(row, path.steps, path, test))
    if (orEmpty) parts.push(deny(this.#anyPasses(row, path.steps, path, { kind: 'filled' })))
    const whole = parts.length ? sql`(${sql.join(parts, sql` OR `)})` : sql`(1 = 0)`
    return isNegated ? deny(whole) : whole
  }

  /** Whether one of the values passes; may be NULL for no. */
  #anyPasses(row: Row, [step, ...rest]: Step[], path: FieldPath, test: Test): SQL {
    if (!step) return this.#lastPasses(row, path, test)
    const { name } = step
    const key = row.columnStart + name
    switch (step.kind) {
      case 'group':
        return this.#anyPasses(
          {
            ...row,
            columnStart: `${key}_`,
            tableStart: `${row.tableStart}${toSnake(name)}_`,
            pathStart: `${row.pathStart}${name}.`,
          },
          rest,
          path,
          test,
        )
      case 'array': {
        const inner = this.#enterRows(row, name)
        const isOwn = sql`${inner.column('_parentID')} = ${row.column('id')}`
        return this.#exists(inner, sql`${isOwn} AND ${this.#anyPasses(inner, rest, path, test)}`)
      }
      case 'relation': {
        const target = this.#enter(this.#tableOf(step.to))
        const passes = this.#anyPasses(target, rest, path, test)
        return this.#anyRelated(row, step, (id) =>
          this.#exists(target, sql`${target.column('id')} = ${id} AND ${passes}`),
        )
      }
    }
  }

  #lastPasses(row: Row, { name, kind, isMany, to }: FieldPath, test: Test): SQL {
    if (kind === 'rows') {
      if (test.kind !== 'filled') return sql`0`
      const inner = this.#enterRows(row, name)
      return this.#exists(inner, sql`${inner.column('_parentID')} = ${row.column('id')}`)
    }
    if (kind === 'relation' && isMany && to)
      return this.#anyRelated(row, { name, to, isMany }, (id) => passes(id, kind, test))
    if (isMany) {
      const inner = this.#enterRows(row, name)
      const isOwn = sql`${inner.column('parent')} = ${row.column('id')}`
      return this.#exists(inner, sql`${isOwn} AND ${passes(inner.column('value'), kind, test)}`)
    }
    return passes(row.column(row.columnStart + name), kind, test)
  }

  /** Whether a test is passed by one of the documents that a relation points to. */
  #anyRelated(
    row: Row,
    { name, to, isMany }: { name: string; to: CollectionSlug; isMany: boolean },
    test: (id: SQL) => SQL,
  ): SQL {
    if (!isMany) return test(row.column(row.columnStart + name))
    const document = row.document ?? row
    const links = this.#enter(`${document.table}_rels`)
    const path = row.pathStart + name
    const is = sql.raw(path.includes('%') ? 'LIKE' : '=')
    const where = sql`${links.column('parent')} = ${document.column('id')} AND ${links.column('path')} ${is} ${path}`
    return this.#exists(links, sql`${where} AND ${test(links.column(`${to}ID`))}`)
  }

  /** The rows of a list, or of a choice of several. */
  #enterRows(row: Row, name: string): Row {
    const table = this.#nameOf(`${row.table}_${row.tableStart}${toSnake(name)}`)
    return { ...this.#enter(table), document: row.document ?? row, pathStart: `${row.pathStart}${name}.%.` }
  }

  #enter(table: string): Row {
    const columns = this.#db.tables[table]
    if (!columns) throw new Error(`There is no table ${table}.`)
    // Payload's own queries have no such alias.
    const alias = `asked_${this.#aliases++}`
    return {
      table,
      source: sql`${sql.identifier(table)} AS ${sql.identifier(alias)}`,
      column: (key) => {
        const column = columns[key]
        if (!column) throw new Error(`The table ${table} has no column for ${key}.`)
        return sql`${sql.identifier(alias)}.${sql.identifier(column.name)}`
      },
      columnStart: '',
      tableStart: '',
      document: undefined,
      pathStart: '',
    }
  }

  #exists(row: Row, where: SQL): SQL {
    return sql`EXISTS (SELECT 1 FROM ${row.source} WHERE ${where})`
  }

  #tableOf(slug: string): string {
    return this.#nameOf(toSnake(slug))
  }

  #nameOf(key: string): string {
    const name = this.#db.tableNameMap.get(key)
    if (!name) throw new Error(`There is no table for ${key}.`)
    return name
  }
}

/** The contrary, of NULL too. */
const deny = (passed: SQL): SQL => sql`(NOT coalesce(${passed}, 0))`

/** Whether a value passes a test; may be NULL for no. */
const passes = (value: SQL, kind: ValueKind, test: Test): SQL => {
  switch (test.kind) {
    case 'filled':
      return kind === 'text' ? sql`(${value} IS NOT NULL AND ${value} <> '')` : sql`(${value} IS NOT NULL)`
    case 'in': {
      const values = test.values.map((one) => sql`${toStored(one, kind)}`)
      return values.length ? sql`${value} IN (${sql.join(values, sql`, `)})` : sql`0`
    }
    case 'compare':
      return sql`${value} ${comparisons[test.operator]} ${toStored(test.value, kind)}`
    case 'holds': {
      // Few texts have loose marks, and taking them out takes longer than looking for them.
      const bare = markCodes.reduce((inner, code) => sql`replace(${inner}, char(${sql.raw(String(code))}), '')`, value)
      const parts = test.texts.map(
        (text) => sql`(${value} GLOB ${toGlob(text)} OR (${value} GLOB ${anyMark} AND ${bare} GLOB ${toGlob(text)}))`,
      )
      return sql`(${sql.join(parts, sql` AND `)})`
    }
  }
}

/** A value as it is stored. */
const toStored = (value: Value, kind: ValueKind): string | number => {
  if (kind === 'date') return toStoredMoment(Number(value))
  return typeof value === 'boolean' ? Number(value) : value
}
