/** Of this server, as `/v2` tells it; a test compares it with deno.json. */
export const VERSION = "0.1.0";
