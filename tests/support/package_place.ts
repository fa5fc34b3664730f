/** Prints where a file is, for `placeOf`. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const [from, file] = Deno.args[0]!.split(" ");
const place = import.meta.resolve(from!);
console.log(file === undefined ? fileURLToPath(place) : createRequire(place).resolve(file));
