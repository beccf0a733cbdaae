// trialgraph build: the explorer's page, so that serving it needs no further work.
import { builtExplorer } from "../explorer-build.ts";
import { print } from "../terminal.ts";

/** Builds the explorer where its sources have changed, and says where it is. */
export async function build(): Promise<void> {
  print(`the explorer is in ${await builtExplorer()}`);
}
