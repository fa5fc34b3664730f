declare const tokenOf: unique symbol;

/** The name of a service in the container, with the service's type. */
export type Token<T> = symbol & { readonly [tokenOf]?: T };

/** A new token; two of the same name are still two. */
export function token<T>(name: string): Token<T> {
  return Symbol(name);
}
