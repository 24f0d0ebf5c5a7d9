import { resolve } from 'node:path'
import type { Surroundings } from './command.ts'

/** npm changes to the project's folder; a name is meant where the command was typed. */
export const fileNamed = (name: string, { env }: Pick<Surroundings, 'env'>): string =>
  resolve((env.npm_lifecycle_event === 'lyhord' && env.INIT_CWD) || '.', name)
