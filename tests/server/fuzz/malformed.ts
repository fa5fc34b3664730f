/** HTTP that is none, or lies. */
import { joined } from "./connection.ts";

/** What is sent on one connection. */
export interface Malformed {
  readonly name: string;
  /** In pieces, each after a moment. */
  readonly pieces: readonly Uint8Array[];
  /** What the client does when it has sent all: it waits, says that nothing more comes, or hangs up. */
  readonly then: "wait" | "end" | "hang up";
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const HOST = "Host: 127.0.0.1\r\n";
const JSON_TYPE = "Content-Type: application/json\r\n";
const POST = `POST /v1/runs HTTP/1.1\r\n${HOST}${JSON_TYPE}`;
const GET = `GET /health/live HTTP/1.1\r\n${HOST}`;

function one(name: string, text: string | Uint8Array, then: Malformed["then"] = "end"): Malformed {
  return { name, pieces: [typeof text === "string" ? latin1(text) : text], then };
}

/** Requests as nobody should send them. */
export function malformed(): Malformed[] {
  const chunked = (body: string) => `${POST}Transfer-Encoding: chunked\r\n\r\n${body}`;
  const length = (value: string, body = '{"rows":[]}') => `${POST}Content-Length: ${value}\r\n\r\n${body}`;
  const lines = [
    "",
    "\r\n",
    "\r\n\r\n\r\n\r\n",
    "\n",
    "GET\r\n\r\n",
    "GET /\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "GET / HTTP/1.1.1\r\n\r\n",
    "GET / http/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n",
    "GET  / HTTP/1.1\r\n\r\n",
    "GET /a b HTTP/1.1\r\n\r\n",
    "GET /\u0000 HTTP/1.1\r\n\r\n",
    "GET /\u00e9 HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET health HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
    "GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "GET http://127.0.0.1:1/health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "GET file:///etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n",
    "TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "get /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    `${"A".repeat(100)} / HTTP/1.1\r\n\r\n`,
    "G\u0001T / HTTP/1.1\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
    "SSH-2.0-OpenSSH_9.2\r\n",
  ];
  const headers = [
    "Host: 127.0.0.1\r\nHost: evil.example\r\n",
    "Host: evil.example\r\n",
    "Host: \r\n",
    "Host: 127.0.0.1:99999999\r\n",
    `${HOST}No colon\r\n`,
    `${HOST}: no name\r\n`,
    `${HOST}A name: x\r\n`,
    `${HOST}Name : x\r\n`,
    `${HOST}X: a\u0000b\r\n`,
    `${HOST}X: a\rb\r\n`,
    `${HOST}X: a\nb: c\r\n`,
    `${HOST}X: a\r\n folded\r\n`,
    `${HOST}X: \u00ff\u00fe\r\n`,
    `${HOST}X: ${"a".repeat(100_000)}\r\n`,
    `${HOST}${"a".repeat(70_000)}: x\r\n`,
    HOST + Array.from({ length: 2000 }, (_, i) => `X-${i}: y\r\n`).join(""),
    `${HOST}Connection: upgrade\r\nUpgrade: websocket\r\n`,
    `${HOST}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n`,
    `${HOST}Connection: close, keep-alive, x\r\n`,
    `${HOST}Expect: 100-continue\r\n`,
    `${HOST}Expect: teapot\r\n`,
    `${HOST}TE: trailers, deflate\r\nTrailer: X\r\n`,
    `${HOST}Content-Length: 5\r\n`,
  ];
  const lies = [
    ...[
      "-1",
      "+5",
      "abc",
      "",
      "1e3",
      "0x0b",
      "11 ",
      "5, 5",
      "5, 6",
      "18446744073709551616",
      "9".repeat(40),
      "1.5",
    ].map((value) => length(value)),
    length("5"),
    length("0"),
    length("500"),
    length("900000000"),
    `${POST}Content-Length: 5\r\nContent-Length: 6\r\n\r\n{"rows":[]}`,
    `${POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `${POST}Transfer-Encoding: gzip\r\n\r\nxx`,
    `${POST}Transfer-Encoding: chunked, gzip\r\n\r\nxx`,
    `${POST}Transfer-Encoding: identity\r\n\r\nxx`,
    `${POST}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
    `${POST}Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n`,
    chunked("ZZ\r\n{}\r\n0\r\n\r\n"),
    chunked("-1\r\n{}\r\n0\r\n\r\n"),
    chunked("FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"),
    chunked("7FFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"),
    chunked("2\r\n{}x0\r\n\r\n"),
    chunked("2\r\n{}\r\n"),
    chunked("5\r\n{}\r\n0\r\n\r\n"),
    chunked('2;extension="x"\r\n{}\r\n0\r\nTrailer: x\r\n\r\n'),
    chunked(`2${";a=b".repeat(20_000)}\r\n{}\r\n0\r\n\r\n`),
    chunked(`0\r\n${"T: x\r\n".repeat(20_000)}\r\n`),
    chunked("1\r\n{\r\n".repeat(5000)),
    chunked(""),
    `${POST}\r\n`,
    `${POST}Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc`,
  ];
  const half = latin1(length("500", '{"rows":[{"p00":'));
  const request = latin1(`${GET}\r\n`);
  return [
    ...lines.map((text, i) => one(`request line ${i}: ${shown(text)}`, text)),
    ...headers.map((text, i) =>
      one(`headers ${i}: ${shown(text)}`, `GET /health/live HTTP/1.1\r\n${text}\r\n`)
    ),
    ...lies.map((text, i) => one(`body ${i}: ${shown(text.slice(POST.length))}`, text)),
    one("half a request line, hung up", "GET /hea", "hang up"),
    one("half the headers, hung up", GET, "hang up"),
    one("half a body, hung up", half, "hang up"),
    one("a whole request, hung up before the answer", request, "hang up"),
    one("an event stream, hung up", `GET /v1/runs/none/events HTTP/1.1\r\n${HOST}\r\n`, "hang up"),
    {
      name: "a request byte by byte",
      pieces: Array.from(request, (byte) => Uint8Array.of(byte)),
      then: "end",
    },
    {
      name: "twenty requests at once",
      pieces: [joined(Array.from({ length: 20 }, () => request))],
      then: "end",
    },
    {
      name: "a right request, then rubbish",
      pieces: [joined([request, latin1("\u0000\u0001\u0002 nonsense\r\n\r\n")])],
      then: "end",
    },
    {
      name: "a request inside of a body that is too short",
      pieces: [latin1(`${POST}Content-Length: 2\r\n\r\n{}DELETE /v1/runs/none HTTP/1.1\r\n${HOST}\r\n`)],
      then: "end",
    },
  ];
}

/** What only time shows: clients that begin and do not go on. */
export function slow(): Malformed[] {
  const bodyLength = "Content-Length: 500\r\n\r\n";
  const drip = Array.from({ length: 30 }, () => latin1(" "));
  return [
    { name: "a body that does not come", pieces: [latin1(`${POST}${bodyLength}{"rows":`)], then: "wait" },
    {
      name: "a body that comes drop by drop",
      pieces: [latin1(`${POST}${bodyLength}`), ...drip],
      then: "wait",
    },
    {
      name: "a chunked body that does not end",
      pieces: [latin1(`${POST}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`)],
      then: "wait",
    },
    {
      name: "a compressed body that does not come",
      pieces: [latin1(`${POST}Content-Encoding: gzip\r\n${bodyLength}`), Uint8Array.of(0x1f, 0x8b)],
      then: "wait",
    },
    {
      name: "a body of any type that does not come",
      pieces: [
        latin1(
          `POST /v2/repository/index HTTP/1.1\r\n${HOST}${bodyLength}{}`,
        ),
      ],
      then: "wait",
    },
  ];
}

/** As much of it as fits into a line. */
function shown(text: string): string {
  const line = JSON.stringify(text);
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
