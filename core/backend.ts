/** A place to compute, loaded when it is asked for and never replaced by another in silence. */
export interface Backend {
  readonly name: string;
  /** Makes it the backend of tfjs; throws a `UserError` that says why it cannot, and what to install. */
  activate(): Promise<void>;
}
