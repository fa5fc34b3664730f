import * as z from "zod";
import { type OptionProblem, OptionsError, UserError } from "../base/errors.ts";
import { didYouMean, HINTS } from "../base/nearest.ts";
import { type Token, token } from "../base/token.ts";
import type { Context, Plugin, Products, ScheduleRule, SchemaKit } from "../plugin.ts";
import type { Kind, Spec } from "../spec.ts";
import type { TaskLosses } from "../strategy.ts";
import { Container, TASK } from "./container.ts";
import type { Defaults } from "./defaults.ts";
import { CLASS_TASK } from "./define.ts";
import { attributed, guarded } from "./plugin_error.ts";
import { firstOf, problemsOf } from "./problems.ts";
import { range } from "./schedules.ts";

/** The plugins there are. Each is registered in a container under its kind and name; a taken name is an error. */
export class Catalogue {
  readonly container: Container = new Container();
  readonly #plugins = new Map<string, { readonly plugin: Plugin; readonly token: Token<Plugin> }>();
  /** What has been checked, and as what: else each level of a nested config would check all below it twice. */
  readonly #checked = new WeakMap<object, Kind>();

  /** `defaults` are what a config has where it names no plugin. */
  constructor(plugins: Iterable<Plugin> = [], readonly defaults: Defaults = {}) {
    for (const plugin of plugins) this.register(plugin);
  }

  /** Adds a plugin. Throws an `OptionsError` where its name is taken or is no name. */
  register(plugin: Plugin): this {
    const { kind, name } = plugin;
    const problem = (rule: string, value: unknown) =>
      new OptionsError(`${kind} plugin ${JSON.stringify(name)}`, [{ path: ["name"], rule, value }]);
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw problem("must be lower case with digits and hyphens", name);
    const key = `${kind}/${name}`;
    if (this.#plugins.has(key)) {
      throw problem("must be free: a plugin of this kind and name is registered", name);
    }
    const entry = { plugin, token: token<Plugin>(key) };
    this.container.register(entry.token, plugin);
    this.#plugins.set(key, entry);
    return this;
  }

  /** All plugins, or those of one kind, in the order of registration. */
  list<K extends Kind>(kind?: K): readonly Plugin<K>[] {
    const all = [...this.#plugins.values()].map(({ plugin }) => plugin);
    return all.filter((plugin) => kind === undefined || plugin.kind === kind) as unknown as Plugin<K>[];
  }

  /** The plugins that a request may name, where who asks comes over the network. */
  get forRequests(): Catalogue {
    return new Catalogue(this.list().filter((plugin) => plugin.commandLineOnly === undefined), this.defaults);
  }

  /** The loss of a model that learns from labels alone. Throws a `UserError` where the catalogue has no default for it. */
  get labelLoss(): Spec<"loss"> {
    const { labelLoss } = this.defaults;
    if (labelLoss) return this.parse(["loss"], labelLoss);
    throw new UserError(
      "Cannot train on labels as the catalogue must have a default labelLoss: it has none; make it as " +
        "new Catalogue(plugins, { labelLoss: { use: name } })",
    );
  }

  /** The plugin, or undefined. A scope may have replaced it under its token. */
  find<K extends Kind>(kind: K, name: string, scope: Container = this.container): Plugin<K> | undefined {
    const entry = this.#plugins.get(`${kind}/${name}`);
    return entry && scope.resolve(entry.token) as unknown as Plugin<K>;
  }

  /** The token under which a plugin is registered, to replace it in a child container. */
  tokenOf(kind: Kind, name: string): Token<Plugin> | undefined {
    return this.#plugins.get(`${kind}/${name}`)?.token;
  }

  /**
   * Checks a part of a config against the plugin that it names, looked up in the given kinds in turn, and fills
   * in defaults. Throws an `OptionsError` with paths relative to the part.
   */
  parse<K extends Kind>(
    kinds: readonly K[],
    value: unknown,
    resolvePath?: (path: string) => string,
  ): Spec<K> {
    const checked = this.#checkedSpec(kinds, value);
    if (checked) return checked;
    const result = this.#check(kinds, value, this.#schemas(resolvePath));
    if ("problems" in result) throw new OptionsError(kinds.join(" or "), result.problems);
    return result.spec;
  }

  /** The product of a part of a config, made with the services of a scope. */
  make<K extends Kind>(kind: K, value: unknown, scope: Container = this.container): Products[K] {
    const { use, ...options } = this.parse([kind], value);
    const plugin = this.find(kind, use, scope)!;
    const name = `${kind} ${use}`;
    const made = attributed(
      kind,
      name,
      guarded(name, () => plugin.create(options as never, this.context(scope))),
    );
    if (kind === "loss" && scope.has(TASK)) checkServes(name, made as Products["loss"], scope.resolve(TASK));
    return made;
  }

  /** What a plugin sees of a scope. */
  context(scope: Container): Context {
    return {
      make: (kind, spec) => this.make(kind, spec, scope),
      has: (kind, name) => this.find(kind, name) !== undefined,
      resolve: (token) => scope.resolve(token),
      hasService: (token) => scope.has(token),
    };
  }

  /** Option schemas that know these plugins. */
  kit(resolvePath?: (path: string) => string): SchemaKit {
    return this.#schemas(resolvePath).kit;
  }

  #schemas(resolvePath: (path: string) => string = (path) => path): Schemas {
    const problem = (ctx: z.RefinementCtx, { path, rule, ...rest }: OptionProblem) => {
      ctx.addIssue({ code: "custom", path: [...path], message: rule, params: { rule, ...rest } });
      return z.NEVER;
    };
    const part = <K extends Kind>(kinds: K[], value: unknown, ctx: z.RefinementCtx): Spec<K> => {
      const result = this.#check(kinds, value, schemas);
      if ("spec" in result) return result.spec;
      firstOf(result.problems).forEach((one) => problem(ctx, one));
      return z.NEVER;
    };
    const kit: SchemaKit = {
      part: (...kinds) =>
        z.unknown().meta({ [PART]: kinds }).transform((value, ctx) => part(kinds, value, ctx)) as never,
      path: () =>
        z.string().min(1).transform((path, ctx) => {
          try {
            return resolvePath(path);
          } catch (error) {
            // Who resolves paths may refuse one: the message is the rule that it breaks.
            if (error instanceof UserError) {
              return problem(ctx, { path: [], rule: error.message, value: path });
            }
            throw error;
          }
        }),
      schedule: (rule = {}) =>
        z.unknown().meta({ [PART]: ["scheduler"], [NUMBER]: rule }).transform((value, ctx) => {
          if (typeof value === "object" && value !== null || typeof value === "string") {
            const spec = part(["scheduler"], value, ctx);
            if (spec === z.NEVER) return spec;
            const { low } = range(this.make("scheduler", spec));
            const broken = brokenRule(low, rule);
            if (!broken) return spec;
            return problem(ctx, { path: [], rule: `${broken} all the way`, value: low });
          }
          if (value === undefined) {
            return problem(ctx, { path: [], rule: "must be given: a number or a scheduler" });
          }
          const broken = brokenRule(value, rule);
          return broken ? problem(ctx, { path: [], rule: broken, value }) : value;
        }) as never,
    };
    const known = new Map<string, z.ZodType>();
    const schemas: Schemas = {
      kit,
      hints: 0,
      of: (kind, name) => {
        const key = `${kind}/${name}`;
        const schema = known.get(key) ?? this.find(kind, name)!.options(kit);
        known.set(key, schema);
        return schema;
      },
    };
    return schemas;
  }

  /** A spec that came of a check, where it would come of this one as well. */
  #checkedSpec<K extends Kind>(kinds: readonly K[], value: unknown): Spec<K> | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    const checked = this.#checked.get(value);
    if (checked === undefined) return undefined;
    const spec = value as Spec<K>;
    return kinds.find((kind) => this.find(kind, spec.use)) === checked ? spec : undefined;
  }

  #check<K extends Kind>(
    kinds: readonly K[],
    value: unknown,
    schemas: Schemas,
  ): { readonly spec: Spec<K> } | { readonly problems: readonly OptionProblem[] } {
    const what = kinds.join(" or ");
    if (value === undefined) return { problems: [{ path: [], rule: `must be given: a ${what} plugin` }] };
    const part = typeof value === "string" ? { use: value } : value;
    if (typeof part !== "object" || part === null || Array.isArray(part)) {
      return { problems: [{ path: [], rule: `must name a ${what} plugin as { "use": name }`, value }] };
    }
    const { use, ...options } = part as Record<string, unknown>;
    const kind = typeof use === "string" ? kinds.find((kind) => this.find(kind, use)) : undefined;
    const names = kind ? [] : kinds.flatMap((kind) => this.list(kind).map(({ name }) => name));
    if (typeof use !== "string") {
      return {
        problems: [{ path: ["use"], rule: `must name a ${what} plugin (${names.join(", ")})`, value: use }],
      };
    }
    if (!kind) {
      const hint = schemas.hints++ < HINTS ? didYouMean(use, names) : "";
      const rule = `must be one of the ${what} plugins ${names.join(", ")}${hint}`;
      return { problems: [{ path: ["use"], rule, value: use }] };
    }
    const schema = schemas.of(kind, use);
    const parsed = guarded(`${kind} ${use}`, () => schema.safeParse(options));
    if (!parsed.success) return { problems: problemsOf(parsed.error, schema, `${kind} ${use}`, options) };
    const spec = { use, ...(parsed.data as Record<string, unknown>) };
    this.#checked.set(spec, kind);
    return { spec };
  }
}

/** The task whose outputs stand for the same. */
const LIKE: Readonly<Record<TaskLosses["answers"], string>> = {
  softmax: CLASS_TASK,
  sigmoid: "labels",
  numbers: "numbers",
  tokens: "tokens",
};

/** Throws where a loss does not serve a task; of losses within losses it is the innermost that is named. */
export function checkServes(
  name: string,
  { tasks = [CLASS_TASK] }: Pick<Products["loss"], "tasks">,
  { name: task, answers, hardLoss, softLoss }: TaskLosses,
): void {
  // A task of a plugin's own takes the losses of the one that comes with Retort whose outputs are alike.
  if (tasks === "all" || tasks.includes(task) || tasks.includes(LIKE[answers])) return;
  throw new UserError(
    `Cannot use ${name} as it must serve the task ${task}: it serves ${
      tasks.join(" and ") || "none"
    }; for ${task} ` +
      `there are ${softLoss().use} (the teacher's answers) and ${hardLoss.use} (the labels)`,
  );
}

/** The schemas of plugins' options, each made once, and what they are made with. */
interface Schemas {
  readonly kit: SchemaKit;
  /** Unknown plugins that were looked up among those there are. */
  hints: number;
  of(kind: Kind, name: string): z.ZodType;
}

/** Marks in a schema's metadata, for the JSON Schema: the kinds a part may name, and that a number will do. */
export const PART = "retort:part";
/** See `PART`. */
export const NUMBER = "retort:number";

function brokenRule(value: unknown, { min, above }: ScheduleRule): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return "must be a finite number or a scheduler";
  if (above !== undefined && !(value > above)) return `must be above ${above}`;
  if (min !== undefined && !(value >= min)) return `must be at least ${min}`;
}
