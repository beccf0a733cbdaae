import { describe, expect, it } from "vitest";
import type { Palette } from "../graph/looks/palette.ts";
import { edge, entity, smallView, source, viewOf } from "../graph/testing.ts";
import { everything } from "../graph/visible.ts";
import { nothing, selectPair } from "../state/selection.ts";
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

const inputOf = (view = smallView, more: Partial<FigureInput> = {}): FigureInput => ({
  view,
  visible: everything(view),
  selection: nothing,
  title: "Vladimir Kozlov and Art. 164",
  subtitle: "22 November 2026 · data version ab12cd34ef56",
  ...more,
});

const draw = (view = smallView, more: Partial<FigureInput> = {}): Figure =>
  figureOf(inputOf(view, more), { palette, measure });

const isText = (item: FigureItem): item is TextItem => item.kind === "text";
const textsOf = (figure: Figure) => figure.items.filter(isText);
const said = (figure: Figure) => textsOf(figure).map(({ text }) => text);

function leftOf({ x, width, align }: TextItem): number {
  if (align === "left") return x;
  return align === "center" ? x - width / 2 : x - width;
}

function overlapping(a: TextItem, b: TextItem): boolean {
  const across = leftOf(a) < leftOf(b) + b.width && leftOf(b) < leftOf(a) + a.width;
  return across && Math.abs(a.y - b.y) < (a.size + b.size) / 2 - 1;
}

const sources = [
  source("report"),
  source("letter", { url: "https://example.org/letter" }),
  source("unused"),
];

/** A dense view: twelve people around a court, each prosecuted by it according to two sources. */
const dense = viewOf(
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

describe("figureOf", () => {
  it("has title, subtitle, legend and a footnote for each cited source", () => {
    const texts = said(draw(dense));
    expect(texts).toContain("Vladimir Kozlov and Art. 164");
    expect(texts).toContain("22 November 2026 · data version ab12cd34ef56");
    expect(texts).toEqual(expect.arrayContaining(["Person", "Institution", "One source"]));
    expect(texts).not.toContain("Denied");
    expect(texts).toContain("Title of report. hrf, 14 December 2012. address not known");
    expect(texts).toContain("Title of letter. hrf, 14 December 2012. https://example.org/letter");
    expect(texts.join(" ")).not.toContain("Title of unused");
  });

  it("marks lines with the numbers of their own sources, and no others", () => {
    const marks = said(draw(dense)).filter((text) => /^\[\d\]/.test(text));
    expect(new Set(marks)).toEqual(new Set(["[1]", "[2]", "[1][2]"]));
    expect(marks.filter((mark) => mark === "[1][2]").length).toBeGreaterThan(3);
    const letterOnly = viewOf(dense.entities, [edge("person-1", "SUED_BY", "court")], sources);
    expect(said(draw(letterOnly)).filter((text) => text === "[1]")).toHaveLength(2);
    expect(said(draw(letterOnly))).not.toContain("[2]");
  });

  it("draws no sensitive edge and cites no source for it", () => {
    const view = viewOf(
      smallView.entities,
      [
        edge("kozlov", "CHARGED_WITH", "art-164"),
        edge("kozlov", "CHARGED_WITH", "art-170", { sensitive: true, sources: ["letter"] }),
      ],
      sources,
    );
    const figure = draw(view);
    expect(figure.items.filter(({ kind }) => kind === "polygon")).toHaveLength(1);
    expect(said(figure).join(" ")).not.toContain("Title of letter");
  });

  it("draws what is alleged dashed and says so in its words", () => {
    const selection = selectPair("kozlov", "art-164");
    const figure = draw(smallView, { selection });
    expect(said(figure)).toContain("charged, convicted (alleged)");
    const dashed = figure.items.filter((item) => item.kind === "stroke" && item.dash.length > 0);
    expect(dashed.length).toBeGreaterThan(0);
  });

  it("lets no two texts overlap", () => {
    for (const figure of [
      draw(dense),
      draw(),
      draw(dense, { selection: selectPair("court", "person-3") }),
    ]) {
      const level = textsOf(figure).filter(({ angle }) => (angle ?? 0) === 0);
      level.forEach((a, i) => {
        for (const b of level.slice(i + 1)) {
          expect(overlapping(a, b), `"${a.text}" lies on "${b.text}"`).toBe(false);
        }
      });
    }
  });

  it("keeps all texts on the page, long titles and addresses too", () => {
    const long = viewOf(dense.entities, dense.edges, [
      source("letter", {
        title: "A long title ".repeat(20),
        url: `https://example.org/${"x".repeat(300)}`,
      }),
    ]);
    const figure = draw(long, { title: "A very long title of a figure ".repeat(5) });
    for (const item of textsOf(figure)) {
      expect(leftOf(item)).toBeGreaterThanOrEqual(0);
      expect(leftOf(item) + item.width).toBeLessThanOrEqual(figure.width);
      expect(item.y).toBeLessThan(figure.height);
    }
  });

  it("shows the part of the network that the frame holds, clipped", () => {
    const frame = { left: -50, right: 50, bottom: -50, top: 50 };
    const figure = draw(smallView, { frame });
    const clip = figure.items.find(({ kind }) => kind === "clip");
    expect(clip).toMatchObject({ width: 1184, height: 1184 });
    expect(said(figure)).toContain("Charge");
    expect(said(figure)).not.toContain("Place");
  });

  it("says the empty network too", () => {
    expect(said(draw(viewOf([], [], [])))).toContain("Vladimir Kozlov and Art. 164");
  });
});
