import type { EncodedFeature, TokenCells } from "../preprocessing.ts";

/** The ids of a column that was fitted, in their order: of a longer sequence the first `longest`; none of a missing cell. */
export function tokenCells({ options, state }: Pick<EncodedFeature, "options" | "state">): TokenCells {
  const { vocabulary } = state as { readonly vocabulary: number };
  const { longest = Infinity } = options as { readonly longest?: number };
  return {
    vocabulary,
    ids(cell) {
      if (cell === null) return new Int32Array();
      if (!(cell instanceof Int32Array)) return "ids";
      return cell.length > longest ? cell.subarray(0, longest) : cell;
    },
  };
}
