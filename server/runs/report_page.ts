/**
 * A report's page. It is a run's own words, so nothing in it may be run or fetched: its one style sheet is let in by its
 * hash, and no more.
 */
export async function reportPage(html: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const style = styleOf(html);
  const hash = style === undefined ? "'none'" : await hashOf(style);
  const csp = [
    "default-src 'none'",
    `style-src ${hash}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "sandbox",
  ].join("; ");
  return new Response(html, {
    headers: { ...headers, "content-type": "text/html; charset=utf-8", "content-security-policy": csp },
  });
}

/** What stands in the first `<style>`. */
function styleOf(html: string): string | undefined {
  const [open, close] = ["<style>", "</style>"];
  const from = html.indexOf(open);
  const to = from < 0 ? -1 : html.indexOf(close, from);
  return to < 0 ? undefined : html.slice(from + open.length, to);
}

async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
