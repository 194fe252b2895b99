/** Numbers drawn beforehand, used one after another: the same numbers walk the same way. */
export class Chance {
  #at = 0;
  constructor(private readonly numbers: readonly number[]) {}

  get left(): boolean {
    return this.#at < this.numbers.length;
  }

  below(count: number): number {
    const number = this.numbers[this.#at % this.numbers.length] ?? 0;
    this.#at += 1;
    return number % count;
  }

  of<T>(things: readonly T[]): T {
    const thing = things[this.below(things.length)];
    if (thing === undefined) throw new Error('Nothing to choose from');
    return thing;
  }
}
