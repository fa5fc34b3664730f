/** Whether a place where plugins are, as a config or a command line names it, is a package of a registry: else it is a file. */
export function isPackage(place: string): boolean {
  return /^(npm|jsr):/.test(place);
}
