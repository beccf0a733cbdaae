// Asks the API and parses every answer: data in the shape of its schema, or an ApiError that says why not.
import { z } from "zod";

const Problem = z.object({
  title: z.string(),
  status: z.number().optional(),
  detail: z.string().optional(),
});

/** Why there is no answer: `status` 0 where the server was not reached at all. */
export class ApiError extends Error {
  readonly title: string;
  readonly status: number;

  constructor(title: string, detail: string, status: number) {
    super(detail);
    this.name = "ApiError";
    this.title = title;
    this.status = status;
  }
}

async function reach(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal, headers: { accept: "application/json" } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    const detail = "The server did not answer. It may be stopped, or the connection is down.";
    throw new ApiError("Trialgraph cannot be reached", detail, 0);
  }
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    const detail = `The server answered ${response.status} with something that is not JSON.`;
    throw new ApiError("The answer cannot be read", detail, response.status);
  }
}

function toApiError(body: unknown, status: number): ApiError {
  const problem = Problem.safeParse(body);
  if (!problem.success) return new ApiError("The server refused", `It answered ${status}.`, status);
  const { title, detail } = problem.data;
  return new ApiError(title, detail ?? `The server answered ${status}.`, status);
}

/** One view at `path` (relative to `root`), parsed with its schema. Throws ApiError. */
export async function fetchView<S extends z.ZodType>(
  root: URL,
  path: string,
  schema: S,
  signal: AbortSignal,
): Promise<z.infer<S>> {
  const response = await reach(new URL(path, root), signal);
  const body = await readBody(response);
  if (!response.ok) throw toApiError(body, response.status);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue ? ` At ${issue.path.join(".")}: ${issue.message}.` : "";
  const detail = `The answer of ${path} is not in the expected form.${where}`;
  throw new ApiError("The answer cannot be read", detail, response.status);
}
