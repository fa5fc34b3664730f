/** What a page has in place of `node:stream/web`: as much of it as `csv-parse` uses. */
const { CountQueuingStrategy, TransformStream } = globalThis;
export { CountQueuingStrategy, TransformStream };
