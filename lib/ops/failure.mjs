/** A failure the operator can mend: what happened, and what to do about it. Printed without a stack. */
export class Failure extends Error {
  /**
   * @param {string} what
   * @param {string} todo
   * @param {string} [detail] output of the program that failed
   */
  constructor(what, todo, detail = '') {
    super(what);
    this.name = 'Failure';
    this.todo = todo;
    this.detail = detail;
  }
}

/** @param {unknown} error */
export function explain(error) {
  if (error instanceof Failure) {
    const detail = error.detail ? `\n${error.detail.replace(/^/gm, '    ')}\n` : '';
    return `✗ ${error.message}${detail}\n  What to do: ${error.todo}`;
  }
  return `✗ Unexpected failure\n${error instanceof Error ? error.stack : String(error)}`;
}
