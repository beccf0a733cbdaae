// Serves the built explorer: its files as they are, its page for every path that is a view.
import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import type { Context } from "hono";
import { notFound } from "../problem.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".txt": "text/plain; charset=utf-8",
};

/** The page's `<base>`: as many steps up as the path is deep, so that it works below any prefix. */
export function baseHref(path: string): string {
  const depth = path.split("/").length - 2;
  return depth > 0 ? "../".repeat(depth) : "./";
}

async function contentOf(
  folder: string,
  path: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = resolve(join(folder, path));
  if (!file.startsWith(resolve(folder) + sep)) return undefined;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return undefined;
  }
}

/** A path with its escapes read; `undefined` where they are none. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function page(c: Context, folder: string, path: string): Promise<Response> {
  const html = await contentOf(folder, "index.html");
  if (!html) return notFound(c, "The explorer (build it with npm start or npm run build)");
  const text = new TextDecoder().decode(html);
  const based = text.replace(/<base href="[^"]*"/, `<base href="${baseHref(path)}"`);
  return c.body(based, 200, { "content-type": TYPES[".html"] ?? "", "cache-control": "no-cache" });
}

/** Answers one request for the explorer; `path` begins with a slash and is below the base path. */
export async function serveExplorer(c: Context, folder: string, path: string): Promise<Response> {
  const type = TYPES[extname(path)];
  if (type === undefined || path === "/index.html") return page(c, folder, path);
  const file = decoded(path);
  const content = file === undefined ? undefined : await contentOf(folder, file);
  if (!content) return notFound(c, path);
  const cached = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  return c.body(content, 200, { "content-type": type, "cache-control": cached });
}
