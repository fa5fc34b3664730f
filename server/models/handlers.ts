import { UserError } from "../../core/base/errors.ts";
import type { Feature } from "../../core/preprocessing.ts";
import { shortly } from "../inference/messages.ts";
import { HttpError, type Route } from "../route.ts";
import type { Models, VersionState } from "./models.ts";
import type { ServedVersion } from "./served_version.ts";

/** What is served, on web-standard APIs alone. */
export function modelHandlers(models: Models): Route[] {
  const rest = { method: "GET", tag: "models", role: "read" } as const;
  const edge = (path: string): Route => ({
    ...rest,
    path,
    summary: "The student as a module that answers without a server",
    answers: {
      200: { description: "One ES module, which imports nothing", type: "text/javascript" },
      404: { description: "There is no such model, or no such version." },
      422: { description: "It has a layer that a module cannot have." },
    },
    handle: (c) => edgeModule(models.get(c.req.param("name")!, c.req.param("version"))),
  });
  return [
    {
      ...rest,
      path: "/v1/models",
      summary: "All models",
      answers: {
        200: { description: "Each with its versions, its classes or outputs, and the columns that it takes" },
      },
      handle: (c) => modelsPage(models, c.req.query("cursor")),
    },
    {
      ...rest,
      path: "/v1/models/:name",
      summary: "One model",
      answers: {
        200: { description: "Its versions, its classes or outputs, and the columns that it takes" },
      },
      handle: (c) => {
        const name = c.req.param("name")!;
        const states = models.versions(name);
        if (states.length === 0) throw noModel(name);
        return Response.json(modelJson(states));
      },
    },
    {
      ...rest,
      path: "/v1/models/:name/versions/:version",
      summary: "One version of a model",
      answers: {
        200: { description: "How it stands, its classes or outputs, and the columns that it takes" },
      },
      handle: (c) => {
        const { name, version } = c.req.param();
        const state = models.versions(name!).find((state) => state.version === version);
        if (!state) throw noModel(name!, version);
        return Response.json({ name, ...versionJson(state), ...takes(state.served) });
      },
    },
    edge("/v1/models/:name/edge.js"),
    edge("/v1/models/:name/versions/:version/edge.js"),
  ];
}

/** Letters from which on a page of models ends. */
const PAGE_LETTERS = 8_000_000;

/** The models whose names come after the cursor, as many as one answer may hold, and the cursor of the next page. */
function modelsPage(models: Models, cursor = ""): Response {
  const names = [...new Set(models.list().map(({ name }) => name))].filter((name) => name > cursor);
  const page: string[] = [];
  let letters = 0;
  for (const name of names) {
    const text = JSON.stringify(modelJson(models.versions(name)));
    letters += text.length;
    if (letters > PAGE_LETTERS && page.length > 0) break;
    page.push(text);
  }
  const next = page.length < names.length ? names[page.length - 1]! : null;
  return new Response(`{"models":[${page.join(",")}],"next":${JSON.stringify(next)}}`, {
    headers: { "content-type": "application/json" },
  });
}

function noModel(name: string, version?: string): HttpError {
  const which = version === undefined ? "" : ` of version ${shortly(version)}`;
  return new HttpError(404, `Cannot find the model ${shortly(name)}${which}: GET /v1/models lists all`);
}

/** A model, from how its versions stand, the highest first. */
function modelJson(states: readonly VersionState[]): Record<string, unknown> {
  const served = states.find(({ served }) => served)?.served;
  return {
    name: states[0]!.name,
    ready: served !== undefined,
    version: served?.version ?? null,
    ...takes(served),
    versions: states.map(versionJson),
  };
}

/** What a version takes and answers; nothing where it is not ready. */
function takes(served: ServedVersion | undefined): Record<string, unknown> {
  if (!served) return {};
  const { label, classes, columns, features, answer } = served.student.preprocessing;
  return {
    label,
    classes,
    ...answer && { answer },
    columns: columns.map(columnJson),
    features,
    edge: served.edgeModule !== undefined,
  };
}

function columnJson(column: Feature): Record<string, unknown> {
  const { kind, name, missing } = column;
  switch (kind) {
    case "numeric":
      return { name, kind, missing, mean: column.fill ?? column.mean, sd: column.sd };
    case "categorical":
      return { name, kind, missing, categories: column.categories };
    case "encoded":
      return { name, kind: column.of, missing, encoder: column.encoder };
  }
}

function versionJson({ version, state, error, served }: VersionState): Record<string, unknown> {
  if (!served) return { version, state, error };
  const { answered, rows, refused, failed, cancelled } = served.batcher.counts;
  return {
    version,
    state,
    error,
    since: new Date(served.since).toISOString(),
    info: served.info,
    requests: { answered, rows, refused, failed, cancelled },
  };
}

async function edgeModule({ name, version, edgeModule }: ServedVersion): Promise<Response> {
  if (!edgeModule) {
    throw new HttpError(
      404,
      `Cannot make a module of ${shortly(name)}, version ${shortly(version)}: it is served as it is`,
    );
  }
  let module: Uint8Array;
  try {
    module = await edgeModule();
  } catch (error) {
    // A layer that the compact runtime does not cover, for instance.
    if (error instanceof UserError) throw new HttpError(422, error.message);
    throw error;
  }
  return new Response(module as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}
