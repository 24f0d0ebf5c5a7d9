import { type Compilable, type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../schema.ts'

class Blank {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * For the few queries on the path of every message: Kysely builds and compiles it once, and then only fills in the values.
 *
 *     const findSeq = compileOnce<{ id: string }, { lastSeq: number }>((db, blank) =>
 *       db.selectFrom('conversations').select('lastSeq').where('id', '=', blank('id')),
 *     )
 *     const [row] = await findSeq(trx, { id })
 */
export function compileOnce<Values extends object, Row = never>(
  build: (
    db: Kysely<Database>,
    blank: <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>,
  ) => Compilable<Row>,
): (db: Kysely<Database>, values: Values) => Promise<Row[]> {
  const compiled = new WeakMap<object, CompiledQuery<Row>>()

  const compile = (db: Kysely<Database>): CompiledQuery<Row> => {
    // One for each open database, shared by its transactions.
    const { adapter } = db.getExecutor()
    const query = compiled.get(adapter) ?? build(db, (name) => sql`${new Blank(name)}`).compile()
    compiled.set(adapter, query)
    return query
  }
  return async (db, values) => {
    const query = compile(db)
    const parameters = query.parameters.map((value) =>
      value instanceof Blank ? Reflect.get(values, value.name) : value,
    )
    return (await db.executeQuery<Row>({ ...query, parameters })).rows
  }
}
