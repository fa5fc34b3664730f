/**
 * What a run may reach of other machines. Only the command line gives it to a run: nothing that comes over the network may choose an
 * address to ask.
 */
export interface Network {
  /** Sends a request, as the platform does. Throws a `UserError` where this process may not connect to the address. */
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  /** A secret of whoever runs this, by its name in the environment; undefined where there is none. */
  readonly secret: (name: string) => string | undefined;
}

/** Asks whoever runs this a question of yes and no; false where nobody is there to answer. */
export type Consent = (question: string, signal: AbortSignal) => Promise<boolean>;
