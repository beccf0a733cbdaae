// Saves what the reader takes away as a file.

/** How long an object URL is kept for the browser to begin the download. */
const KEEP_URL_MS = 10_000;

/** Offers something as a file with a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), KEEP_URL_MS);
}

/** Offers a text as a file with a name and a media type. */
export const saveText = (text: string, name: string, type: string): void =>
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
