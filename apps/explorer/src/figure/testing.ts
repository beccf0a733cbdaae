// Figures for tests: drawn with made-up colours and widths, and what they say.
import type { Language } from "@trialgraph/model";
import { toGraphIndex } from "../data/graph-index.ts";
import type { Palette } from "../graph/looks/palette.ts";
import { edge, entity, smallView, source, viewOf } from "../graph/testing.ts";
import { everything } from "../graph/visible.ts";
import { testWords } from "../language/testing.ts";
import { nothing } from "../state/selection.ts";
import { figureOf, type FigureInput } from "./figure.ts";
import type { Figure, FigureItem, TextItem } from "./figure-items.ts";

const palette: Palette = {
  paper: "#ffffff",
  panel: "#fefefe",
  ink: "#111111",
  muted: "#666666",
  rule: "#dddddd",
  accent: "#cc4400",
  people: "#1163c6",
  civil: "#00574b",
  state: "#a66a00",
  law: "#7d0a26",
  context: "#797694",
  edge: "#aaaaaa",
  edgeStrong: "#444444",
  denied: "#8c1d18",
  serif: "serif",
  sans: "sans-serif",
};
const measure = (text: string, _: string, size: number) => text.length * size * 0.5;

/** The address of the view that figures are drawn of. */
export const LINK = "https://example.org/?between=kozlov,art-164&version=ab12cd34ef56";

const inputOf = (view = smallView, more: Partial<FigureInput> = {}): FigureInput => ({
  index: toGraphIndex(view),
  visible: everything(view),
  selection: nothing,
  title: "Vladimir Kozlov and Art. 164",
  day: "2026-11-22",
  link: LINK,
  ...more,
});

const tongueOf = (language: Language) => ({
  language,
  figure: testWords("figure", language),
  model: testWords("model", language),
});

/** A figure of a view, in a language. */
export const draw = (
  view = smallView,
  more: Partial<FigureInput> = {},
  language: Language = "en",
): Figure => figureOf(inputOf(view, more), { palette, measure, tongue: tongueOf(language) });

const isText = (item: FigureItem): item is TextItem => item.kind === "text";
/** Its texts as they are set. */
export const textsOf = (figure: Figure) => figure.items.filter(isText);
/** What it says, a text an item. */
export const said = (figure: Figure) => textsOf(figure).map(({ text }) => text);

/** Two sources that `dense` rests on, and one that it does not. */
export const sources = [
  source("report"),
  source("letter", { url: "https://example.org/letter" }),
  source("unused"),
];

/** A dense view: twelve people around a court, each prosecuted by it according to two sources. */
export const dense = viewOf(
  [
    entity("court", "Institution"),
    ...Array.from({ length: 12 }, (_, i) => {
      const angle = (i * Math.PI) / 6;
      return entity(`person-${i}`, "Person", 220 * Math.cos(angle), 130 * Math.sin(angle));
    }),
  ],
  Array.from({ length: 12 }, (_, i) =>
    edge(`person-${i}`, "PROSECUTED_BY", "court", {
      sources: i % 2 === 0 ? ["letter"] : ["letter", "report"],
    }),
  ),
  sources,
);
