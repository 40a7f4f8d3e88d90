/** A task, and the whole size that it is given: characters, columns, lines. */
export type Task = readonly [whole: number, run: (size: number) => unknown]
