import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../schema.ts'

class Blank {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/** Stand for the values in a query, by their names. */
export type Blanks<Values> = { readonly [Name in keyof Values]: RawBuilder<Values[Name]> }

/**
 * Runs a compiled query without Kysely's way to a connection, which costs more than the query. For the write that holds the
 * connection already; where there is none, `compileOnce` goes Kysely's way.
 */
export type Shortcut = <Row>(query: CompiledQuery<Row>) => Row[]
const shortcuts = new WeakMap<object, Shortcut>()
export const setShortcut = (db: Kysely<Database>, shortcut: Shortcut): void => void shortcuts.set(db, shortcut)

/**
 * For the few queries on the path of every message: Kysely builds and compiles it once, and then only fills in the values.
 *
 *     const findSeq = compileOnce<{ id: string }, { lastSeq: number }>((db, blank) =>
 *       db.selectFrom('conversations').select('lastSeq').where('id', '=', blank.id),
 *     )
 *     const [row] = await findSeq(trx, { id })
 *
 * Where the names of the values vary, as in an update of this or that, it is compiled once for each set of names.
 */
export function compileOnce<Values extends object, Row = never>(
  build: (db: Kysely<Database>, blank: Blanks<Values>) => Compilable<Row>,
): (db: Kysely<Database>, values: Values) => Promise<Row[]> {
  // One for each open database, shared by its transactions.
  const compiled = new WeakMap<object, Map<string, CompiledQuery<Row>>>()

  const compile = (db: Kysely<Database>, values: Values): CompiledQuery<Row> => {
    const { adapter } = db.getExecutor()
    const queries = compiled.get(adapter) ?? new Map<string, CompiledQuery<Row>>()
    compiled.set(adapter, queries)
    const names = Object.keys(values)
    const key = names.join()
    const known = queries.get(key)
    if (known) return known
    const blanks = Object.fromEntries(names.map((name) => [name, sql`${new Blank(name)}`])) as Blanks<Values>
    const query = build(db, blanks).compile()
    queries.set(key, query)
    return query
  }
  return async (db, values) => {
    const { parameters, ...query } = compile(db, values)
    const filled = {
      ...query,
      parameters: parameters.map((value) => (value instanceof Blank ? Reflect.get(values, value.name) : value)),
    }
    const shortcut = shortcuts.get(db)
    return shortcut ? shortcut(filled) : (await db.executeQuery<Row>(filled)).rows
  }
}
