/** Server-sent events out of a response: `EventSource` cannot send a token. */

/** @typedef {{ readonly id: string | undefined, readonly type: string, readonly data: string }} Message */

/**
 * Cuts a stream of text into messages, wherever its pieces break.
 * @returns {(text: string) => Message[]} what is complete with this piece
 */
export function messageReader() {
  let rest = "";
  return (text) => {
    // A pair of line ends may be cut in two: what follows tells.
    const all = rest + text;
    const end = all.endsWith("\r") ? all.length - 1 : all.length;
    const blocks = all.slice(0, end).replace(/\r\n?/g, "\n").split("\n\n");
    rest = (blocks.pop() ?? "") + all.slice(end);
    return blocks.map(messageOf).filter((message) => message !== undefined);
  };
}

/**
 * @param {string} block
 * @returns {Message | undefined} undefined for a comment
 */
function messageOf(block) {
  /** @type {string | undefined} */
  let id;
  let type = "message";
  const data = [];
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "id") id = value;
    else if (field === "event") type = value;
    else if (field === "data") data.push(value);
  }
  return data.length || type !== "message" ? { id, type, data: data.join("\n") } : undefined;
}

/** Milliseconds until the first and until every later try to connect again. */
const PAUSES = { first: 500, most: 10_000 };

/**
 * Follows a stream to its `end`, connecting again from the last message where it breaks off.
 * @param {object} follow
 * @param {(lastId: string | undefined) => Promise<Response>} follow.open what it throws with `isFinal` set ends all
 * @param {(message: Message) => void} follow.onMessage
 * @param {(isConnected: boolean) => void} [follow.onConnection]
 * @param {AbortSignal} follow.signal
 * @param {{ readonly first: number, readonly most: number }} [follow.pauses]
 */
export async function followEvents({ open, onMessage, onConnection = () => {}, signal, pauses = PAUSES }) {
  /** @type {string | undefined} */
  let lastId;
  let pause = pauses.first;
  while (!signal.aborted) {
    try {
      const response = await open(lastId);
      if (response.status === 204) return;
      onConnection(true);
      const read = messageReader();
      const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
      const decoder = new TextDecoder();
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        for (const message of read(decoder.decode(piece.value, { stream: true }))) {
          if (message.id !== undefined) lastId = message.id;
          pause = pauses.first;
          onMessage(message);
          if (message.type === "end") {
            await reader.cancel();
            return;
          }
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      if (/** @type {{ isFinal?: boolean }} */ (error).isFinal) throw error;
    }
    if (signal.aborted) return;
    onConnection(false);
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(2 * pause, pauses.most);
  }
}
