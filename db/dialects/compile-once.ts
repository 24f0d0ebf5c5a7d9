import {
  type Compilable,
  type CompiledQuery,
  type Kysely,
  type KyselyProps,
  type RawBuilder,
  sql,
  Transaction,
} from 'kysely'
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
 * The transaction of a write that holds the connection to a database in this process: what is compiled runs at once, without
 * Kysely's way to the connection, which costs more than the query.
 */
export class DirectTransaction extends Transaction<Database> {
  readonly run: <Row>(query: CompiledQuery<Row>) => Row[]

  constructor(props: KyselyProps, run: DirectTransaction['run']) {
    super(props)
    this.run = run
  }
}

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
  const filledIn = new WeakMap<object, Map<string, FillIn<Row>>>()

  const prepare = (db: Kysely<Database>, values: Values): FillIn<Row> => {
    const { adapter } = db.getExecutor()
    const known = filledIn.get(adapter) ?? new Map<string, FillIn<Row>>()
    filledIn.set(adapter, known)
    const names = Object.keys(values)
    const key = names.join()
    const fillIn = known.get(key) ?? fillsIn(build(db, blanksFor<Values>(names)).compile())
    known.set(key, fillIn)
    return fillIn
  }
  return async (db, values) => {
    const query = prepare(db, values)(values)
    return db instanceof DirectTransaction ? db.run(query) : (await db.executeQuery<Row>(query)).rows
  }
}

type FillIn<Row> = (values: object) => CompiledQuery<Row>

const blanksFor = <Values>(names: string[]): Blanks<Values> =>
  Object.fromEntries(names.map((name) => [name, sql`${new Blank(name)}`])) as Blanks<Values>

function fillsIn<Row>(query: CompiledQuery<Row>): FillIn<Row> {
  const { sql: text, query: tree, queryId, parameters } = query
  return (values) => ({
    sql: text,
    query: tree,
    queryId,
    parameters: parameters.map((value) => (value instanceof Blank ? Reflect.get(values, value.name) : value)),
  })
}
