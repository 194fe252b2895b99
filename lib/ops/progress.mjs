const tty = process.stdout.isTTY === true;
const seconds = (/** @type {number} */ from) => (performance.now() - from) / 1000;

/** @param {string} line */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/**
 * Runs one step and keeps saying how long it has been at it: a line that ticks on a terminal, a line every ten
 * seconds in a log.
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const from = performance.now();
  let note = '';
  let shown = false;
  const line = (/** @type {string} */ mark) =>
    `${mark} ${title} ${seconds(from).toFixed(mark === '·' ? 0 : 1)} s${note ? ` (${note})` : ''}`;
  const tick = () => {
    shown = true;
    if (tty) process.stdout.write(`\r\x1b[2K${line('·')}`);
    else say(line('·'));
  };
  if (!tty) say(`· ${title}`);
  const timer = setInterval(tick, tty ? 1000 : 10_000);
  try {
    const result = await work((text) => {
      note = text;
      if (tty) tick();
    });
    clearInterval(timer);
    process.stdout.write(`${tty && shown ? '\r\x1b[2K' : ''}${line('✓')}\n`);
    return result;
  } catch (error) {
    clearInterval(timer);
    if (tty && shown) process.stdout.write('\n');
    throw error;
  }
}
