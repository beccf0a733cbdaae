// Saves a text as a file of the reader's.

/** How long an object URL is kept for the browser to begin the download. */
const KEEP_URL_MS = 10_000;

/** Offers a text as a file with a name and a media type. */
export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}
