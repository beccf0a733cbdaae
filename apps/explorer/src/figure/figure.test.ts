import { describe, expect, it } from "vitest";
import { edge, smallView, source, viewOf } from "../graph/testing.ts";
import { selectPair } from "../state/selection.ts";
import type { TextItem } from "./figure-items.ts";
import { dense, draw, LINK, said, sources, textsOf } from "./testing.ts";

function leftOf({ x, width, align }: TextItem): number {
  if (align === "left") return x;
  return align === "center" ? x - width / 2 : x - width;
}

function overlapping(a: TextItem, b: TextItem): boolean {
  const across = leftOf(a) < leftOf(b) + b.width && leftOf(b) < leftOf(a) + a.width;
  return across && Math.abs(a.y - b.y) < (a.size + b.size) / 2 - 1;
}

describe("figureOf", () => {
  it("has title, subtitle, legend and a footnote for each cited source", () => {
    const texts = said(draw(dense));
    expect(texts).toContain("Vladimir Kozlov and Art. 164");
    expect(texts).toContain(
      `Trialgraph · 22 November 2026 · data version ${dense.version.slice(0, 12)}`,
    );
    expect(texts).toContain(`This view, with every claim and its words: ${LINK}`);
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
