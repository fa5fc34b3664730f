import { followEvents } from "./events.js";

/** @typedef {{ readonly path: readonly (string | number)[], readonly rule: string }} Problem */

/** What the server refused, in its own words. */
export class ApiError extends Error {
  /**
   * @param {number} status 0 where there was no answer
   * @param {string} message
   * @param {readonly Problem[]} problems
   */
  constructor(status, message, problems = []) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.problems = problems;
    /** Whether to ask again is no use. */
    this.isFinal = status >= 400 && status < 500 && status !== 429 && status !== 408;
  }
}

/** The token is kept for this tab alone, and until it is closed. */
const TOKEN = "retort-token";

/** Where the server is: at the root, or under the path of a proxy. */
const ROOT = new URL("../", import.meta.url);

/**
 * The address of a path of the server, wherever the page is.
 * @param {string} path as `/v1/runs`
 */
export function addressOf(path) {
  return new URL(path.replace(/^\//, ""), ROOT).href;
}

/** The API of the server that the page came from. */
export class Api {
  /** @param {{ readonly onTokenNeeded: (status: number) => void }} options */
  constructor({ onTokenNeeded }) {
    this.onTokenNeeded = onTokenNeeded;
  }

  get token() {
    return sessionStorage.getItem(TOKEN) ?? "";
  }

  /** @param {string} token empty to forget it */
  setToken(token) {
    if (token) sessionStorage.setItem(TOKEN, token);
    else sessionStorage.removeItem(TOKEN);
  }

  /**
   * @param {string} path
   * @param {RequestInit} [init]
   * @returns {Promise<Response>}
   */
  async fetch(path, init = {}) {
    const headers = new Headers(init.headers);
    if (this.token) headers.set("authorization", `Bearer ${this.token}`);
    let response;
    try {
      response = await fetch(addressOf(path), { ...init, headers });
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new ApiError(0, "The server does not answer");
    }
    if (response.ok) return response;
    if (response.status === 401 || response.status === 403) this.onTokenNeeded(response.status);
    throw await errorOf(response);
  }

  /**
   * @param {string} path
   * @returns {Promise<any>}
   */
  async get(path) {
    return await (await this.fetch(path)).json();
  }

  /**
   * All entries of a list that comes in pages.
   * @param {string} path
   * @param {string} list what the entries are called in a page
   * @returns {Promise<any[]>}
   */
  async all(path, list) {
    const found = [];
    for (let next = null;;) {
      const page = await this.get(next === null ? path : `${path}?cursor=${encodeURIComponent(next)}`);
      found.push(...page[list]);
      next = page.next ?? null;
      if (next === null) return found;
    }
  }

  /**
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<any>}
   */
  async post(path, body) {
    const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await this.fetch(path, { method: "POST", ...body === undefined ? {} : json });
    return response.status === 204 ? undefined : await response.json();
  }

  /**
   * Brings a table to the server.
   * @param {File} table
   * @param {Readonly<Record<string, unknown>>} [options] how to read it
   * @returns {Promise<{ readonly name: string, readonly columns: readonly string[] }>}
   */
  async upload(table, options = {}) {
    const query = new URLSearchParams({ name: table.name.slice(0, 100) });
    for (const [name, value] of Object.entries(options)) query.set(name, String(value));
    const response = await this.fetch(`/v1/datasets?${query}`, {
      method: "POST",
      headers: { "content-type": "text/csv" },
      body: table,
    });
    return await response.json();
  }

  /** @param {string} path */
  async delete(path) {
    await this.fetch(path, { method: "DELETE" });
  }

  /**
   * The events of a run from its first, until its last.
   * @param {string} id
   * @param {object} follow
   * @param {(event: any) => void} follow.onEvent
   * @param {(isConnected: boolean) => void} [follow.onConnection]
   * @param {AbortSignal} follow.signal
   */
  async events(id, { onEvent, onConnection = () => {}, signal }) {
    await followEvents({
      open: (lastId) =>
        this.fetch(`/v1/runs/${encodeURIComponent(id)}/events`, {
          signal,
          headers: {
            accept: "text/event-stream",
            ...lastId === undefined ? {} : { "last-event-id": lastId },
          },
        }),
      onMessage({ type, data }) {
        if (type !== "end" && data) onEvent({ ...JSON.parse(data) });
      },
      onConnection,
      signal,
    });
  }
}

/**
 * @param {Response} response
 * @returns {Promise<ApiError>}
 */
async function errorOf(response) {
  const body = await response.json().catch(() => ({}));
  const wait = response.headers.get("retry-after");
  const message = typeof body.error === "string" ? body.error : `The server answers ${response.status}`;
  const problems = Array.isArray(body.problems) ? body.problems.map(problemOf) : [];
  return new ApiError(
    response.status,
    wait && response.status === 429 ? `${message} (try again in ${wait} s)` : message,
    problems,
  );
}

/**
 * @param {{ readonly path?: unknown, readonly rule?: unknown, readonly message?: unknown }} problem
 * @returns {Problem}
 */
function problemOf({ path, rule, message }) {
  const steps = Array.isArray(path) ? path : String(path ?? "").split(/[.[\]]+/).filter(Boolean);
  return { path: steps, rule: String(rule ?? message ?? "is wrong") };
}

/**
 * What went wrong, for a person.
 * @param {unknown} error
 */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
