/** A name that nobody can guess and no request chooses: `prefix` and 128 random bits in hex. */
export function unguessable(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `${prefix}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
