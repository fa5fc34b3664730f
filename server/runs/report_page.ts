/**
 * A report's page. It is a run's own words, so nothing in it may be run or fetched: its one style sheet is let in by its
 * hash, and no more.
 */
export async function reportPage(html: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const styles = Array.from(html.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, style]) => style!);
  const hashes = await Promise.all(styles.slice(0, 1).map(hashOf));
  const csp = [
    "default-src 'none'",
    `style-src ${hashes.join(" ") || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "sandbox",
  ].join("; ");
  return new Response(html, {
    headers: { ...headers, "content-type": "text/html; charset=utf-8", "content-security-policy": csp },
  });
}

async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
