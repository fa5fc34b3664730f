import * as tf from "@tensorflow/tfjs";

/** What is logged of a step: numbers at once, scalars once they have been computed. Only an epoch's last step is logged. */
export class StepMetrics {
  readonly #values = new Map<string, number | tf.Tensor>();
  readonly #listening: boolean;

  constructor(listening: boolean) {
    this.#listening = listening;
  }

  /** Records a value; a second one of the name takes the first one's place. */
  note(name: string, value: number | tf.Tensor): void {
    if (!this.#listening) return;
    this.#drop(name);
    // A copy, as the scalar may be a variable, or gone when it is read.
    this.#values.set(name, typeof value === "number" ? value : tf.keep(value.clone()));
  }

  /** All values, by name, in the order in which they were first logged; the scalars are freed. */
  async read(): Promise<Record<string, number>> {
    const values: Record<string, number> = {};
    for (const [name, value] of this.#values) {
      values[name] = typeof value === "number" ? value : (await value.data())[0]!;
    }
    this.dispose();
    return values;
  }

  dispose(): void {
    for (const name of [...this.#values.keys()]) this.#drop(name);
    this.#values.clear();
  }

  #drop(name: string): void {
    const value = this.#values.get(name);
    if (typeof value === "object") value.dispose();
  }
}
