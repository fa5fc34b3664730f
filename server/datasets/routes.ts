import * as z from "zod";
import { callerOf, HttpError, queryOf, type Route } from "../route.ts";
import { plainLength, streamBody } from "../security/body.ts";
import { checkOwner } from "../security/owner.ts";
import type { Datasets } from "./datasets.ts";

const entry = z.object({
  name: z.string().describe("How a config names it where it would have a path."),
  source: z.enum(["server", "upload"]),
  title: z.string(),
  bytes: z.number().int().nullable(),
  rows: z.number().int().nullable().describe("Known of uploads."),
  columns: z.array(z.string()).describe("Empty where it is no table of comma-separated values."),
  created: z.string().nullable(),
});

const tag = "data sets";

/** How to read a table, by the names of the data set's options; its config must have them, too. */
const READING = {
  delimiter: z.string().max(10).optional().describe("What is between cells; by default as the file looks."),
  quote: z.string().max(10).optional().describe("What is around cells that hold a delimiter, or `none`."),
  comment: z.string().max(10).optional().describe("What begins a line that is no row."),
  // A blank is no number, though JavaScript reads it as 0.
  skip: z.string().regex(/^\d{1,6}$/, "must be a whole number below 1000000").transform(Number).optional()
    .describe("Lines before the table."),
  header: z.enum(["true", "false"]).optional().describe("Whether the first row has the names."),
  duplicates: z.enum(["refuse", "number"]).optional().describe("What to do with names that come twice."),
};

/** The routes of data sets: those that the server names, and tables to upload. */
export function datasetRoutes(datasets: Datasets): Route[] {
  return [
    {
      method: "GET",
      path: "/v1/datasets",
      summary: "The data sets that a config may name, page by page where they have very many columns.",
      tag,
      role: "read",
      query: { cursor: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional() },
      answers: {
        200: {
          description: "Data sets.",
          schema: z.object({
            datasets: z.array(entry),
            next: z.string().nullable().describe("The cursor of the next page; null where there is none."),
          }),
        },
      },
      async handle(c) {
        const { cursor } = queryOf(c) as { readonly cursor?: number };
        const { datasets: found, next } = await datasets.page(cursor);
        return c.json({ datasets: found, next: next === null ? null : String(next) });
      },
    },
    {
      method: "POST",
      path: "/v1/datasets",
      summary:
        "Upload a table of comma-separated values, gzipped or not, with its columns' names in the first row.",
      tag,
      role: "run",
      query: {
        name: z.string().regex(/^[^\p{C}]{1,100}$/u, "must be 1 to 100 characters, on one line").default(
          "table",
        )
          .describe("What to call it in lists; a config names it by the name in the answer."),
        ...READING,
      },
      body: { type: "text/csv", schema: z.string() },
      maxBytes: datasets.limits.bytes,
      seconds: 300,
      answers: {
        201: { description: "The data set; Location says where it is.", schema: entry },
        409: { description: "There are as many tables as there may be." },
        413: { description: "The table is too large, or all together are." },
        422: { description: "It is no table of comma-separated values." },
      },
      async handle(c) {
        const { name, header, ...rest } = queryOf(c) as Readonly<Record<string, unknown>> & {
          readonly name: string;
        };
        const given = Object.entries({
          ...rest,
          header: header === undefined ? undefined : header === "true",
        });
        const options = Object.fromEntries(given.filter(([, value]) => value !== undefined));
        const owner = callerOf(c)?.name ?? "local";
        const table = await datasets.upload(streamBody(c), {
          title: name,
          owner,
          length: plainLength(c.req.raw),
          options,
        });
        return c.json(table, 201, { location: `/v1/datasets/${table.name}` });
      },
    },
    {
      method: "GET",
      path: "/v1/datasets/:name",
      summary: "One data set.",
      tag,
      role: "read",
      params: { name: z.string().max(100) },
      answers: {
        200: { description: "The data set.", schema: entry },
        404: { description: "There is none of this name." },
      },
      async handle(c) {
        const found = await datasets.get(c.req.param("name")!);
        if (!found) throw new HttpError(404, "Cannot find the data set: there is none");
        return c.json(found);
      },
    },
    {
      method: "DELETE",
      path: "/v1/datasets/:name",
      summary:
        "Remove an upload of one's own that no waiting or running run needs; anybody's with the role admin.",
      tag,
      role: "run",
      params: { name: z.string().max(100) },
      answers: {
        204: { description: "It is gone." },
        404: { description: "There is no such upload." },
        409: { description: "A run needs it, or it belongs to the server." },
      },
      async handle(c) {
        const name = c.req.param("name")!;
        checkOwner(c, "the data set", datasets.ownerOf(name));
        await datasets.remove(name);
        return c.body(null, 204);
      },
    },
  ];
}
