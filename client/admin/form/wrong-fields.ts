interface Issue {
  readonly path: readonly PropertyKey[]
}

/** The first part of each issue's path: which fields of a flat form to mend. */
export const wrongFields = (issues: readonly Issue[]): string[] => [
  ...new Set(issues.flatMap(({ path }) => (path[0] === undefined ? [] : [String(path[0])]))),
]

/** Of `owner.email` and `brand.name`, those within `owner`: `email`. */
export const fieldsWithin = (group: string, fields: readonly string[]): string[] =>
  fields.filter((field) => field.startsWith(`${group}.`)).map((field) => field.slice(group.length + 1))
