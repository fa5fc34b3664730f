/** What a form needs to know of a JSON Schema, as Retort writes it for its options. No element is made here. */

/** @typedef {Readonly<Record<string, any>>} Schema */
/** @typedef {readonly (string | number)[]} Path */
/** @typedef {"part" | "object" | "map" | "list" | "items" | "number" | "text" | "choice" | "flag" | "nothing" | "json"} Kind */

/**
 * The schema that a reference stands for, with what is said beside the reference.
 * @param {Schema} root
 * @param {Schema} schema
 * @returns {Schema}
 */
function resolved(root, schema) {
  const { $ref, ...rest } = schema;
  if (typeof $ref !== "string") return schema;
  const found = $ref.replace(/^#\//, "").split("/").reduce((at, step) => at?.[step], root);
  return { ...found, ...rest };
}

/**
 * All that a value may be: neither references nor alternatives are left. The short form of a part, its name alone, is left
 * out, as the part itself can say the same.
 * @param {Schema} root
 * @param {Schema} schema
 * @returns {Schema[]}
 */
export function alternatives(root, schema) {
  const { anyOf, default: _, ...own } = resolved(root, schema);
  if (Array.isArray(own["type"])) return own["type"].map((type) => ({ ...own, type }));
  if (!Array.isArray(anyOf)) return [own];
  const all = anyOf.flatMap((one) => alternatives(root, one));
  const parts = new Set(all.filter((one) => kindOf(one) === "part").map(nameOf));
  return all.filter((one) =>
    !(one["enum"] && one["enum"].every((/** @type {unknown} */ it) => parts.has(it)))
  );
}

/**
 * @param {Schema} schema one of `alternatives`
 * @returns {Kind}
 */
export function kindOf(schema) {
  const { type, properties, additionalProperties, items, prefixItems } = schema;
  if (properties?.use?.const !== undefined) return "part";
  if (schema["enum"]) return "choice";
  switch (type) {
    case "object":
      if (properties) return "object";
      return typeof additionalProperties === "object" ? "map" : "json";
    case "array": {
      const item = prefixItems?.[0] ?? items;
      return ["number", "integer", "string"].includes(item?.type) && !item["enum"] ? "items" : "list";
    }
    case "number":
    case "integer":
      return "number";
    case "string":
      return "text";
    case "boolean":
      return "flag";
    case "null":
      return "nothing";
    default:
      return "json";
  }
}

/** @param {Schema} schema of a part: its plugin's name */
export function nameOf(schema) {
  return schema["properties"].use.const;
}

/**
 * What to call an alternative.
 * @param {Schema} schema
 */
export function labelOf(schema) {
  /** @type {Record<Kind, string>} */
  const labels = {
    part: "",
    object: "options",
    map: "by name",
    list: "a list",
    items: "a list",
    number: schema["type"] === "integer" ? "a whole number" : "a number",
    text: "a text",
    choice: "a choice",
    flag: "yes or no",
    nothing: "none",
    json: "JSON",
  };
  const kind = kindOf(schema);
  return kind === "part" ? nameOf(schema) : labels[kind];
}

/**
 * Which of the alternatives a value is; -1 where none.
 * @param {readonly Schema[]} options
 * @param {unknown} value
 */
export function indexFor(options, value) {
  return options.findIndex((option) => {
    switch (kindOf(option)) {
      case "part":
        return value === nameOf(option) || isRecord(value) && value["use"] === nameOf(option);
      case "object":
      case "map":
        return isRecord(value);
      case "list":
      case "items":
        return Array.isArray(value);
      case "number":
        return typeof value === "number";
      case "text":
        return typeof value === "string";
      case "choice":
        return option["enum"].includes(value);
      case "flag":
        return typeof value === "boolean";
      case "nothing":
        return value === null;
      case "json":
        return true;
    }
  });
}

/**
 * The schema of a value's member.
 * @param {Schema} schema one of `alternatives`
 * @param {string | number} step
 * @returns {Schema | undefined}
 */
function memberOf(schema, step) {
  if (typeof step === "number") return schema["prefixItems"]?.[step] ?? schema["items"] ?? undefined;
  const known = schema["properties"]?.[step];
  const others = schema["additionalProperties"];
  return known ?? (typeof others === "object" ? others : undefined);
}

/**
 * A value without what is as it would be anyhow.
 * @param {Schema} root
 * @param {Schema} schema
 * @param {unknown} value
 * @returns {unknown}
 */
export function trimmed(root, schema, value) {
  const options = alternatives(root, schema);
  const own = options[indexFor(options, value)];
  if (!own) return value;
  if (kindOf(own) === "part" && typeof value === "string") return { use: value };
  const trim = (/** @type {string | number} */ step, /** @type {unknown} */ member) =>
    trimmed(root, memberOf(own, step) ?? {}, member);
  if (Array.isArray(value)) return value.map((member, i) => trim(i, member));
  if (!isRecord(value)) return value;
  const required = own["required"] ?? [];
  const members = Object.entries(value).filter(([name, member]) => {
    const schema = memberOf(own, name) ?? {};
    const { default: usual } = schema;
    if (required.includes(name)) return true;
    if (usual === undefined) return !isEmptyMap(alternatives(root, schema), member);
    return !equal(trim(name, member), trim(name, usual));
  });
  return Object.fromEntries(members.map(([name, member]) => [name, trim(name, member)]));
}

/**
 * Whether a value is a map without an entry, which says nothing.
 * @param {readonly Schema[]} options
 * @param {unknown} value
 */
function isEmptyMap(options, value) {
  const [own] = options;
  return options.length === 1 && own !== undefined && kindOf(own) === "map" && isRecord(value) &&
    Object.keys(value).length === 0;
}

/**
 * What is wrong with a value, as far as it can be told here; the server has the last word.
 * @param {Schema} root
 * @param {Schema} schema
 * @param {unknown} value
 * @param {Path} [path]
 * @returns {{ readonly path: Path, readonly rule: string }[]}
 */
export function problemsIn(root, schema, value, path = []) {
  const options = alternatives(root, schema);
  const own = options[indexFor(options, value)];
  if (!own) return [];
  const rule = ruleBroken(own, value);
  if (rule) return [{ path, rule }];
  const visit = (/** @type {string | number} */ step, /** @type {unknown} */ member) =>
    problemsIn(root, memberOf(own, step) ?? {}, member, [...path, step]);
  if (Array.isArray(value)) return value.flatMap((member, i) => visit(i, member));
  if (!isRecord(value)) return [];
  const missing = (own["required"] ?? []).filter((/** @type {string} */ name) =>
    value[name] === undefined || value[name] === ""
  );
  return [
    ...missing.map((/** @type {string} */ name) => ({ path: [...path, name], rule: "must be given" })),
    ...Object.entries(value).filter(([name]) => !missing.includes(name)).flatMap(([name, member]) =>
      visit(name, member)
    ),
  ];
}

/**
 * @param {Schema} schema
 * @param {unknown} value
 * @returns {string | undefined}
 */
function ruleBroken(
  { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, pattern, minItems },
  value,
) {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "must be a number";
    if (type === "integer" && !Number.isInteger(value)) return "must be a whole number";
    if (value < minimum) return `must be at least ${minimum}`;
    if (value > maximum) return `must be at most ${maximum}`;
    if (value <= exclusiveMinimum) return `must be above ${exclusiveMinimum}`;
    if (value >= exclusiveMaximum) return `must be below ${exclusiveMaximum}`;
  }
  if (typeof value === "string" && pattern && !new RegExp(pattern).test(value)) {
    return "must be letters, digits, dots, hyphens and underscores";
  }
  if (Array.isArray(value) && value.length < minItems) return `must have at least ${minItems}`;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} a
 * @param {unknown} b
 * @returns {boolean}
 */
function equal(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, i) => equal(one, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const names = Object.keys(a);
  return names.length === Object.keys(b).length &&
    names.every((name) => name in b && equal(a[name], b[name]));
}
