import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely'

type Table = CreateTableBuilder<string, never>
type Type = 'id' | 'text' | 'int' | 'ms' | 'claim' | 'number' | 'time' | 'flag'

/** Columns by name; a name ending in `?` may be null. */
export type Columns = Record<string, Type>

export type Tables = {
  tables: Record<string, Columns>
  /** Keys of tables whose key is not a column called `id`. */
  keys?: Record<string, string[]>
  unique?: Record<string, string[][]>
  indexes?: Record<string, string[][]>
  /** Rows that go with what they belong to: table, column, `table.column` of the parent. */
  belongsTo?: Record<string, Record<string, string>>
}

/** Creates tables with their keys and indexes, on whichever database runs. */
export async function createTables(
  db: Kysely<unknown>,
  { tables, keys = {}, unique = {}, indexes = {}, belongsTo = {} }: Tables,
): Promise<void> {
  const sqlType = sqlTypes(db)
  for (const [name, columns] of Object.entries(tables)) {
    const key = keys[name] ?? ['id']
    let table = db.schema.createTable(name) as Table
    for (const column of key.filter((column) => !(column in columns)))
      table = table.addColumn(column, 'text', (c) => c.notNull()) as Table
    for (const [column, type] of Object.entries(columns)) {
      const parent = belongsTo[name]?.[column]
      table = table.addColumn(column.replace('?', ''), sql.raw(sqlType[type]), (c) => {
        const withParent = parent ? c.references(parent).onDelete('cascade') : c
        return column.endsWith('?') ? withParent : withParent.notNull()
      }) as Table
    }
    await table.addPrimaryKeyConstraint(`${name}Key`, key as never).execute()
  }
  await createIndexes(db, { unique, indexes })
}

/** Adds columns to tables that stand; each may be null or has its default, as rows are there already. */
export async function addColumns(
  db: Kysely<unknown>,
  tables: Record<string, Record<string, { type: Type; default?: string | number }>>,
): Promise<void> {
  const sqlType = sqlTypes(db)
  for (const [name, columns] of Object.entries(tables))
    for (const [column, { type, default: value }] of Object.entries(columns))
      await db.schema
        .alterTable(name)
        .addColumn(column, sql.raw(sqlType[type]), (c) => (value === undefined ? c : c.notNull().defaultTo(value)))
        .execute()
}

/** Creates indexes, named after their table and columns. */
export async function createIndexes(
  db: Kysely<unknown>,
  { unique = {}, indexes = {} }: Pick<Tables, 'unique' | 'indexes'>,
): Promise<void> {
  const create = (name: string, columns: string[]) =>
    db.schema
      .createIndex(`${name}${suffix(columns)}`)
      .on(name)
      .columns(columns)
  for (const [name, lists] of Object.entries(unique))
    for (const columns of lists) await create(name, columns).unique().execute()
  for (const [name, lists] of Object.entries(indexes))
    for (const columns of lists) await create(name, columns).execute()
}

function sqlTypes(db: Kysely<unknown>): Record<Type, string> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter
  return {
    id: 'text',
    text: 'text',
    int: 'integer',
    ms: 'bigint',
    claim: 'integer',
    number: 'double precision',
    time: isPostgres ? 'timestamptz' : 'date',
    flag: isPostgres ? 'boolean' : 'integer',
  }
}

const suffix = (columns: string[]) => `By${columns.map((c) => c[0]?.toUpperCase() + c.slice(1)).join('')}`
