// Where things are on the page, for the tests that go through it as a reader does.
import type { Locator, Page } from "@playwright/test";

/** The evidence panel. */
export const evidence = (page: Page): Locator => page.getByTestId("evidence");

/** All things that are drawn. */
export const things = (page: Page): Locator => page.locator('[data-thing="entity"]');

/** A thing that is drawn. */
export const thing = (page: Page, id: string): Locator =>
  page.locator(`[data-thing="entity"][data-id="${id}"]`);
