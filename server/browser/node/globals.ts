/** What a page has in place of Node's globals: as much of them as `csv-parse` uses. */
export { Buffer } from "buffer-in-browsers";
