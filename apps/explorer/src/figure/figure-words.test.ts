import { describe, expect, it } from "vitest";
import { toGraphIndex } from "../data/graph-index.ts";
import { edge, smallView, viewOf } from "../graph/testing.ts";
import { selectPair } from "../state/selection.ts";
import { dense, draw, LINK, said, sources } from "./testing.ts";

describe("the words of a figure", () => {
  it("numbers sources as the page does, also where it cites one alone", () => {
    const view = viewOf(dense.entities, [edge("person-1", "SUED_BY", "court")], sources);
    const number = toGraphIndex(view).sources.get("report")?.number;
    const marks = said(draw(view)).filter((text) => /^\[\d\]/.test(text));
    expect(number).toBeGreaterThan(1);
    expect(marks).toEqual([`[${number}]`, `[${number}]`]);
  });

  it.each([
    [
      "ru",
      "предъявленное обвинение, осуждение по обвинению (как утверждается)",
      "22 ноября 2026 г.",
    ],
    ["kk", "тағылған айып, сотталған (айтуларынша)", "22 қараша 2026 ж."],
  ] as const)("words lines as the canvas does, and dates, in %s", (language, words, day) => {
    const texts = said(draw(smallView, { selection: selectPair("kozlov", "art-164") }, language));
    expect(texts).toContain(words);
    expect(texts.join("\n")).toContain(day);
  });

  it.each([
    [
      "en",
      ["Person", "Institution", "One source", "Sources"],
      "14 December 2012. address not known",
    ],
    [
      "ru",
      ["Человек", "Учреждение", "Один источник", "Источники"],
      "14 декабря 2012 г. адрес неизвестен",
    ],
    [
      "kk",
      ["Адам", "Мекеме", "Бір дереккөз", "Дереккөздер"],
      "14 желтоқсан 2012 ж. мекенжайы белгісіз",
    ],
  ] as const)("has its legend and its footnotes in %s", (language, words, note) => {
    const texts = said(draw(dense, {}, language));
    expect(texts).toEqual(expect.arrayContaining([...words]));
    expect(texts).toContain(`Title of report. hrf, ${note}`);
    expect(texts.some((text) => text.endsWith(LINK))).toBe(true);
  });
});
