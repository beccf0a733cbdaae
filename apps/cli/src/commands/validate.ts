// trialgraph validate: every problem of the dataset at once.
import { reportDataset } from "../checked-dataset.ts";
import type { PlaceFlags } from "../places.ts";
import { CliError } from "../terminal.ts";

/** Checks the dataset; rejects where it has problems. */
export async function validate(flags: PlaceFlags): Promise<void> {
  if (!(await reportDataset(flags))) throw new CliError("the dataset is not valid");
}
