/** A place to compute, loaded when it is asked for and never replaced by another in silence. */
export interface Backend {
  /** As tfjs knows it. */
  readonly name: string;
  /** Makes it the backend of tfjs; throws a `UserError` that says why it cannot, and what to install. */
  activate(): Promise<void>;
}

/** A run's backend once it is activated: a service of the run (see `BACKEND`). */
export interface ActiveBackend {
  /** As tfjs knows it. */
  readonly name: string;
  /**
   * Makes it the backend of tfjs again, at once. tfjs has one for the whole process; so whoever has waited must say again
   * where to compute, as a run on another backend may have gone on in between.
   */
  use(): void;
}
