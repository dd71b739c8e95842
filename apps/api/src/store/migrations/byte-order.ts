/**
 * What is compared and ordered goes by bytes, as SQLite does: a cursor must not skip or repeat rows because the database
 * was made with the alphabet of a language.
 *
 * @param columns `table.column`
 */
export const byBytes = (columns: readonly string[]): string[] =>
  columns.map((column) => {
    const [table, name] = column.split('.')
    return `alter table ${table} alter column ${name} type text collate "C"`
  })
